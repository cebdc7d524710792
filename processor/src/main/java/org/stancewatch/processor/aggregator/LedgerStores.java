package org.stancewatch.processor.aggregator;

import java.time.LocalDate;
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
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.Ledger;
import org.stancewatch.domain.ledger.Timeline;

/** The state of the ledgers of one partition. */
public final class LedgerStores {

    /** {@code company|technology|article id} to the claims of its latest revision. */
    public static final String CLAIMS = "ledger-claims";

    /** {@code company|technology|article id|act|scope} to the latest verdict on it; without a scope, on all of the act. */
    public static final String VERDICTS = "analyst-verdicts";

    /** {@code company|technology} to every alert raised on it. */
    public static final String REGISTERS = "alert-registers";

    /** {@code company|technology} to the timeline told last. */
    public static final String TIMELINES = "told-timelines";

    /**
     * {@code day|company|technology} to {@code company|technology}: when an answer changes by itself. In a replay also
     * {@code news-day} to the day of the latest news.
     */
    public static final String DUE_DATES = "due-dates";

    /** The role of the partition. */
    public static final String ROLE = "ledger-role";

    private static final String NEWS_DAY = "news-day";

    private static final String SEPARATOR = "|";

    private final KeyValueStore<String, ArticleClaims> claims;
    private final KeyValueStore<String, Verdict> verdicts;
    private final KeyValueStore<String, AlertRegister> registers;
    private final KeyValueStore<String, Timeline> timelines;
    private final KeyValueStore<String, String> dueDates;

    private final PairsInTheNews.Partition inTheNews;

    LedgerStores(ProcessorContext<?, ?> context, PairsInTheNews inTheNews) {
        this.inTheNews = inTheNews.partition();
        claims = context.getStateStore(CLAIMS);
        verdicts = context.getStateStore(VERDICTS);
        registers = context.getStateStore(REGISTERS);
        timelines = context.getStateStore(TIMELINES);
        dueDates = context.getStateStore(DUE_DATES);
    }

    /** What the latest revision of {@code article} says about {@code pair}. */
    Optional<ArticleClaims> article(Pair pair, ArticleId article) {
        return Optional.ofNullable(claims.get(row(pair, article)));
    }

    /** What analysts say of the claims of {@code article} about {@code pair}. */
    Collection<Verdict> verdicts(Pair pair, ArticleId article) {
        return under(row(pair, article), verdicts);
    }

    /** What is known of {@code pair}. */
    PairState state(Pair pair) {
        return inTheNews.get(pair, this::load);
    }

    /** Keeps {@code state} at hand, as it has become. */
    void keep(PairState state) {
        inTheNews.put(state);
    }

    /** The stores alone know how {@code pair} stands: a computation on its state was broken off. */
    void forget(Pair pair) {
        inTheNews.forget(pair);
    }

    private PairState load(Pair pair) {
        AlertRegister register =
                Optional.ofNullable(registers.get(pair.key())).orElseGet(() -> AlertRegister.empty(pair.key()));
        return new PairState(
                pair, counted(pair, articles(pair)), Optional.ofNullable(timelines.get(pair.key())), register);
    }

    /** The ledger of {@code now}, counted anew from all other articles and it. */
    Ledger recounted(ArticleClaims now) {
        Map<ArticleId, ArticleClaims> others = articles(now.pair());
        others.remove(now.article());
        Ledger ledger = counted(now.pair(), others);
        ledger.add(now);
        return ledger;
    }

    private Ledger counted(Pair pair, Map<ArticleId, ArticleClaims> articles) {
        return Ledger.of(pair, articles.values(), under(pair.key(), verdicts));
    }

    /** Keeps {@code verdict}, where it is later than the one kept. */
    void put(Verdict verdict) {
        String key = row(verdict.pair(), verdict.article())
                + SEPARATOR
                + verdict.act()
                + verdict.scope().map(scope -> SEPARATOR + scope).orElse("");
        Verdict kept = verdicts.get(key);
        if (kept == null || Verdict.LATEST_LAST.compare(kept, verdict) < 0) {
            verdicts.put(key, verdict);
        }
    }

    void put(ArticleClaims told) {
        claims.put(row(told.pair(), told.article()), told);
    }

    /** Keeps {@code register} as what subscribers have been told, and tells how the pair stands as soon as it may. */
    void inherit(Pair pair, AlertRegister register) {
        registers.put(pair.key(), register);
        putDue(new DueDate(DueDate.AT_ONCE, pair));
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
            next.ifPresent(day -> putDue(new DueDate(day, before.pair())));
        }
    }

    /** The rows due from {@code first} to {@code today}, at most {@code limit}, the longest due first. */
    List<DueDate> due(LocalDate first, LocalDate today, int limit) {
        List<DueDate> due = new ArrayList<>();
        String end = DueDate.beginningOf(today.plusDays(1));
        try (KeyValueIterator<String, String> rows = dueDates.range(DueDate.beginningOf(first), end)) {
            while (rows.hasNext() && due.size() < limit) {
                due.add(DueDate.parse(rows.next().key));
            }
        }
        return due;
    }

    void removeDue(DueDate due) {
        dueDates.delete(due.key());
    }

    void putDue(DueDate due) {
        dueDates.put(due.key(), due.pair().key());
    }

    /** The day of the latest news that was kept; the first of all days where there was none. */
    LocalDate newsDay() {
        return Optional.ofNullable(dueDates.get(NEWS_DAY)).map(LocalDate::parse).orElse(LocalDate.EPOCH);
    }

    void putNewsDay(LocalDate day) {
        dueDates.put(NEWS_DAY, day.toString());
    }

    private Map<ArticleId, ArticleClaims> articles(Pair pair) {
        Map<ArticleId, ArticleClaims> articles = new LinkedHashMap<>();
        under(pair.key(), claims).forEach(claims -> articles.put(claims.article(), claims));
        return articles;
    }

    private static <V> List<V> under(String prefix, KeyValueStore<String, V> store) {
        List<V> values = new ArrayList<>();
        try (KeyValueIterator<String, V> rows = store.prefixScan(prefix + SEPARATOR, new StringSerializer())) {
            rows.forEachRemaining(row -> values.add(row.value));
        }
        return values;
    }

    private static String row(Pair pair, ArticleId article) {
        return pair.key() + SEPARATOR + article;
    }
}
