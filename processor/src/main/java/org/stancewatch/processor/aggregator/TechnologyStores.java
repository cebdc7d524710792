package org.stancewatch.processor.aggregator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.CompanySummary;

/** The state of the technologies of one partition. */
public final class TechnologyStores {

    /** {@code technology|company} to where the company stands. */
    public static final String COMPANIES = "technology-companies";

    /** Technology to every wave raised on it. */
    public static final String WAVES = "wave-registers";

    /** The role of the partition. */
    public static final String ROLE = "technology-role";

    private static final String SEPARATOR = "|";

    private final KeyValueStore<String, CompanySummary> companies;
    private final KeyValueStore<String, AlertRegister> waves;

    TechnologyStores(ProcessorContext<?, ?> context) {
        companies = context.getStateStore(COMPANIES);
        waves = context.getStateStore(WAVES);
    }

    /** Every company of the technology of {@code told}, it among them. */
    Collection<CompanySummary> companiesWith(CompanySummary told) {
        Map<String, CompanySummary> rows = rows(told.pair().technology());
        rows.put(row(told.pair()), told);
        return rows.values();
    }

    /** Every company of {@code technology}. */
    Collection<CompanySummary> companies(String technology) {
        return rows(technology).values();
    }

    /** Every technology whose waves were inherited, or that has raised one. */
    List<String> technologiesWithWaves() {
        List<String> technologies = new ArrayList<>();
        try (KeyValueIterator<String, AlertRegister> stored = waves.all()) {
            stored.forEachRemaining(row -> technologies.add(row.key));
        }
        return technologies;
    }

    private Map<String, CompanySummary> rows(String technology) {
        Map<String, CompanySummary> rows = new LinkedHashMap<>();
        try (KeyValueIterator<String, CompanySummary> stored =
                companies.prefixScan(technology + SEPARATOR, new StringSerializer())) {
            stored.forEachRemaining(row -> rows.put(row.key, row.value));
        }
        return rows;
    }

    void put(CompanySummary told) {
        companies.put(row(told.pair()), told);
    }

    AlertRegister waves(String technology) {
        return Optional.ofNullable(waves.get(technology))
                .orElseGet(() -> AlertRegister.empty(AlertRegister.WAVES + technology));
    }

    void putWaves(String technology, AlertRegister register) {
        waves.put(technology, register);
    }

    private static String row(Pair pair) {
        return pair.technology() + SEPARATOR + pair.company();
    }
}
