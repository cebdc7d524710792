package org.stancewatch.app.generation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.Ledger;
import org.stancewatch.domain.ledger.Timeline;

/** What was known at some time, and what follows from it under today's rules. */
public final class Ledgers {

    private final RecordsByPair records;

    private Ledgers(RecordsByPair records) {
        this.records = records;
    }

    /** By what {@code topics} has of the pairs whose key is in {@code keys}, written down before {@code before}. */
    public static Ledgers of(GenerationTopics topics, Predicate<String> keys, Instant before) {
        return new Ledgers(RecordsByPair.of(topics, keys, before));
    }

    /** Where companies stood on {@code day} that stood anywhere, by pair. */
    public List<Timeline> asOf(LocalDate day) {
        return records.pairs().stream()
                .map(pair -> ledger(pair).asOf(day))
                .filter(timeline -> !timeline.positions().isEmpty())
                .toList();
    }

    private Ledger ledger(Pair pair) {
        return Ledger.of(pair, records.articles(pair), records.verdicts(pair));
    }
}
