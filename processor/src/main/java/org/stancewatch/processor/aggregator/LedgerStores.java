package org.stancewatch.processor.aggregator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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

    /** {@code date|company|technology} to {@code company|technology}: when an answer changes by itself. */
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

    /** What all articles say about {@code pair}. */
    Collection<ArticleClaims> articles(Pair pair) {
        return rows(pair).values();
    }

    /** What all articles say about its pair once {@code told} is among them. */
    Collection<ArticleClaims> articlesWith(ArticleClaims told) {
        Map<String, ArticleClaims> rows = rows(told.pair());
        rows.put(row(told.pair(), told.article()), told);
        return rows.values();
    }

    void put(ArticleClaims told) {
        claims.put(row(told.pair(), told.article()), told);
    }

    AlertRegister register(Pair pair) {
        return Optional.ofNullable(registers.get(pair.key())).orElseGet(() -> AlertRegister.empty(pair.key()));
    }

    Optional<Timeline> told(Pair pair) {
        return Optional.ofNullable(timelines.get(pair.key()));
    }

    /** Keeps what has changed, and when the answer will next change by itself. */
    void put(Pair pair, LedgerUpdate update) {
        if (!update.change().alerts().isEmpty()) {
            registers.put(pair.key(), update.register());
        }
        update.change().timeline().ifPresent(timeline -> timelines.put(pair.key(), timeline));
        update.timeline().nextChange().ifPresent(day -> dueDates.put(day + SEPARATOR + pair.key(), pair.key()));
    }

    /** Takes out what is due on {@code today} or before. */
    List<Pair> takeDue(LocalDate today) {
        List<KeyValue<String, String>> due = new ArrayList<>();
        try (KeyValueIterator<String, String> rows =
                dueDates.range(null, today.plusDays(1).toString())) {
            rows.forEachRemaining(due::add);
        }
        due.forEach(row -> dueDates.delete(row.key));
        return due.stream().map(row -> Pair.parse(row.value)).distinct().toList();
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
