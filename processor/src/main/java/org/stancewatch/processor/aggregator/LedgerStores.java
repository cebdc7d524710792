package org.stancewatch.processor.aggregator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.Timeline;

/** The state of the ledgers of one partition. */
public final class LedgerStores {

    /** {@code company|technology|article id} to the claims of its latest revision. */
    public static final String CLAIMS = "ledger-claims";

    /** {@code company|technology} to every alert raised on it. */
    public static final String REGISTERS = "alert-registers";

    /** {@code company|technology} to the timeline told last. */
    public static final String TIMELINES = "told-timelines";

    /** {@code day|company|technology} to {@code company|technology}: when an answer changes by itself. */
    public static final String DUE_DATES = "due-dates";

    private static final String SEPARATOR = "|";

    private final KeyValueStore<String, ArticleClaims> claims;
    private final KeyValueStore<String, AlertRegister> registers;
    private final KeyValueStore<String, Timeline> timelines;
    private final KeyValueStore<String, String> dueDates;

    LedgerStores(ProcessorContext<?, ?> context) {
        claims = context.getStateStore(CLAIMS);
        registers = context.getStateStore(REGISTERS);
        timelines = context.getStateStore(TIMELINES);
        dueDates = context.getStateStore(DUE_DATES);
    }

    /** Whether a later revision of the same article is here already. */
    boolean supersedes(ArticleClaims told) {
        ArticleClaims here = claims.get(row(told.pair(), told.article()));
        return here != null && here.revision().compareTo(told.revision()) > 0;
    }

    /** What is known of {@code pair}. */
    PairState state(Pair pair) {
        return state(pair, rows(pair));
    }

    /** What is known of the pair of {@code told}, once that is among it. */
    PairState stateWith(ArticleClaims told) {
        Map<String, ArticleClaims> rows = rows(told.pair());
        rows.put(row(told.pair(), told.article()), told);
        return state(told.pair(), rows);
    }

    private PairState state(Pair pair, Map<String, ArticleClaims> rows) {
        AlertRegister register =
                Optional.ofNullable(registers.get(pair.key())).orElseGet(() -> AlertRegister.empty(pair.key()));
        return new PairState(pair, rows.values(), Optional.ofNullable(timelines.get(pair.key())), register);
    }

    void put(ArticleClaims told) {
        claims.put(row(told.pair(), told.article()), told);
    }

    /** Keeps what {@code update} changes of {@code before}, and when the answer will next change by itself. */
    void put(PairState before, LedgerUpdate update) {
        String key = before.pair().key();
        if (!update.register().equals(before.register())) {
            registers.put(key, update.register());
        }
        update.change().timeline().ifPresent(timeline -> timelines.put(key, timeline));
        Optional<LocalDate> next = update.timeline().nextChange();
        if (!next.equals(before.told().flatMap(Timeline::nextChange))) {
            next.ifPresent(day -> putDue(day, before.pair()));
        }
    }

    /** The rows due on {@code today} or before, at most {@code limit}, the longest due first. */
    List<KeyValue<String, String>> due(LocalDate today, int limit) {
        List<KeyValue<String, String>> due = new ArrayList<>();
        try (KeyValueIterator<String, String> rows = dueDates.range(null, dueKey(today.plusDays(1), ""))) {
            while (rows.hasNext() && due.size() < limit) {
                due.add(rows.next());
            }
        }
        return due;
    }

    void removeDue(KeyValue<String, String> row) {
        dueDates.delete(row.key);
    }

    void putDue(LocalDate day, Pair pair) {
        dueDates.put(dueKey(day, pair.key()), pair.key());
    }

    /** Days count from the epoch, in ten digits: their text sorts as they do, also beyond the year 9999. */
    private static String dueKey(LocalDate day, String pair) {
        return "%010d".formatted(day.toEpochDay()) + SEPARATOR + pair;
    }

    private Map<String, ArticleClaims> rows(Pair pair) {
        Map<String, ArticleClaims> rows = new LinkedHashMap<>();
        try (KeyValueIterator<String, ArticleClaims> stored =
                claims.prefixScan(pair.key() + SEPARATOR, new StringSerializer())) {
            stored.forEachRemaining(row -> rows.put(row.key, row.value));
        }
        return rows;
    }

    private static String row(Pair pair, ArticleId article) {
        return pair.key() + SEPARATOR + article;
    }
}
