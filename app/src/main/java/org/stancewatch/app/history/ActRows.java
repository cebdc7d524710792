package org.stancewatch.app.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.ingest.file.FaultyInput;

/** Acts in a table: one a row, columns parted by tabs and named in the first line. No field is quoted. */
final class ActRows {

    private static final CSVFormat TABLE = CSVFormat.TDF
            .builder()
            .setQuote(null)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private ActRows() {}

    /**
     * The acts of {@code table}, called {@code name} in faults, in its order.
     *
     * @throws FaultyInput {@code name:line: field: reason} at the first row that is none
     */
    static List<HistoricAct> read(String name, InputStream table) throws IOException {
        try (CSVParser rows = TABLE.parse(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return rows.stream().map(row -> read(name, row)).toList();
        }
    }

    private static HistoricAct read(String name, CSVRecord row) {
        try {
            return act(row);
        } catch (IllegalArgumentException fault) {
            // The first line names the columns.
            throw new FaultyInput(name, row.getRecordNumber() + 1, String.valueOf(fault.getMessage()));
        }
    }

    private static HistoricAct act(CSVRecord row) {
        return new HistoricAct(
                required(row, "id"),
                new Pair(required(row, "company"), required(row, "technology")),
                parsed(row, "act", ActRows::act),
                Scope.of(audiences(required(row, "audience")), optional(row, "jurisdiction")),
                parsed(row, "date", PartialDate::parse),
                optional(row, "until"),
                optional(row, "follows"),
                parsed(row, "source", ActRows::address),
                required(row, "what"));
    }

    private static Act act(String name) {
        return Arrays.stream(Act.values())
                .filter(act -> act.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("is none of " + Arrays.toString(Act.values())));
    }

    private static URI address(String text) {
        URI address = URI.create(text);
        if (address.getHost() == null || !Set.of("http", "https").contains(address.getScheme())) {
            throw new IllegalArgumentException("is no address of the web");
        }
        return address;
    }

    private static Set<String> audiences(String list) {
        return Arrays.stream(list.split(",", -1)).collect(Collectors.toSet());
    }

    private static <T> T parsed(CSVRecord row, String field, Function<String, T> parser) {
        String value = required(row, field);
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeException refused) {
            throw new IllegalArgumentException(field + ": '" + value + "': " + refused.getMessage(), refused);
        }
    }

    private static String required(CSVRecord row, String field) {
        return optional(row, field).orElseThrow(() -> new IllegalArgumentException(field + ": is missing"));
    }

    private static Optional<String> optional(CSVRecord row, String field) {
        return row.isSet(field) ? Optional.of(row.get(field)).filter(value -> !value.isBlank()) : Optional.empty();
    }
}
