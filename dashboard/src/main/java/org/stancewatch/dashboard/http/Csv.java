package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Objects as rows of a table that a spreadsheet opens without running anything of it. */
final class Csv {

    /** What a spreadsheet takes for the beginning of a formula, their wide forms too. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final CSVPrinter printer;
    private final List<String> columns;

    private Csv(CSVPrinter printer, List<String> columns) {
        this.printer = printer;
        this.columns = columns;
    }

    /** Columns are paths of fields: {@code until.value}. */
    static Csv on(OutputStream out, List<String> columns) throws IOException {
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(columns);
        return new Csv(printer, columns);
    }

    void row(JsonNode object) throws IOException {
        printer.printRecord(
                columns.stream().map(column -> cell(at(object, column))).toList());
    }

    void flush() throws IOException {
        printer.flush();
    }

    private static JsonNode at(JsonNode object, String column) {
        return object.at("/" + column.replace('.', '/'));
    }

    private static String cell(JsonNode value) {
        return value.isNumber() || value.isBoolean() ? value.asText() : safe(text(value));
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? elements(value).collect(Collectors.joining(" "))
                : value.isNull() ? "" : value.asText("");
    }

    private static Stream<String> elements(JsonNode array) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(array.elements(), 0), false)
                .map(JsonNode::asText);
    }

    static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
