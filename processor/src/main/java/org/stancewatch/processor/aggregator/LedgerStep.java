package org.stancewatch.processor.aggregator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.Cause;
import org.stancewatch.processor.LogContext;
import org.stancewatch.processor.TraceContext;
import org.stancewatch.processor.failure.RejectedRecord;
import org.stancewatch.processor.generation.KeptRole;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.processor.metrics.ProcessorMetrics;

/**
 * What an article says about a pair in, or an analyst of that; what it changes out. When a day comes on which an answer changes
 * by itself, it tells that too.
 */
public final class LedgerStep extends ContextualProcessor<String, LedgerInput, String, LedgerChange> {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerStep.class);

    private final ToldAlerts told;
    private final Cause takenOver;
    private final PairsInTheNews inTheNews;
    private final Calendar calendar;
    private final Work work;
    private LedgerStores stores;
    private KeptRole role;
    private Days days;

    /** A step that shares {@code inTheNews} with those of other partitions. */
    public LedgerStep(ProcessorMetrics metrics, PairsInTheNews inTheNews, Calendar calendar, Work work) {
        this.inTheNews = inTheNews;
        this.calendar = calendar;
        this.work = work;
        this.takenOver = Cause.takenOverBy(work.generation().name());
        this.told = new ToldAlerts(metrics);
    }

    @Override
    public void init(ProcessorContext<String, LedgerChange> context) {
        super.init(context);
        LogContext.enter(context);
        stores = new LedgerStores(context, inTheNews);
        role = new KeptRole(context.getStateStore(LedgerStores.ROLE), work.firstRole());
        if (!role.isActive()) {
            sayRole();
        }
        days = switch (calendar) {
            case OF_THE_WALL -> new WallDays(context, stores, role, this::passDay);
            case OF_THE_NEWS -> new NewsDays(stores, this::passDay);
        };
    }

    @Override
    public void process(Record<String, LedgerInput> record) {
        LogContext.during(record.headers(), record.value().about(), () -> keep(record));
    }

    private void keep(Record<String, LedgerInput> record) {
        days.reach(record.value());
        if (record.value() instanceof LedgerInput.Told told) {
            keep(told.claims(), record);
        } else if (record.value() instanceof LedgerInput.Judged judged) {
            keep(judged.verdict(), record);
        } else if (record.value() instanceof LedgerInput.Inherited inherited) {
            inherit(inherited.register());
        } else if (record.value() instanceof LedgerInput.Appointed appointed) {
            role.put(appointed.role());
            sayRole();
        }
    }

    private void sayRole() {
        LOG.info(
                "generation {}, task {}: {}",
                work.generation().name(),
                context().taskId(),
                role.isActive() ? "tells what it finds" : "keeps up and tells nothing");
    }

    private void inherit(AlertRegister register) {
        Pair pair = Pair.parse(register.key());
        onState(pair, state -> {
            state.inherit(register);
            stores.inherit(pair, register);
        });
    }

    private void keep(ArticleClaims told, Record<String, LedgerInput> record) {
        Optional<ArticleClaims> before = stores.article(told.pair(), told.article());
        if (before.filter(here -> here.revision().compareTo(told.revision()) > 0)
                .isPresent()) {
            return;
        }
        Collection<Verdict> verdicts = stores.verdicts(told.pair(), told.article());
        Optional<ArticleClaims> heard = before.map(here -> Verdict.heard(here, verdicts));
        ArticleClaims now = Verdict.heard(told, verdicts);
        onState(told.pair(), state -> {
            LedgerUpdate update = replaced(state, heard, now, heard.flatMap(here -> Cause.revised(here, now)));
            stores.put(told);
            tell(state, update, record.withValue(update.change()));
        });
    }

    /** A verdict may come before its article, and again. */
    private void keep(Verdict verdict, Record<String, LedgerInput> record) {
        stores.article(verdict.pair(), verdict.article())
                .ifPresentOrElse(
                        article -> onState(verdict.pair(), state -> judge(state, article, verdict, record)),
                        () -> stores.put(verdict));
    }

    private void judge(PairState state, ArticleClaims article, Verdict verdict, Record<String, LedgerInput> record) {
        Collection<Verdict> known = stores.verdicts(verdict.pair(), verdict.article());
        List<Verdict> all = Stream.concat(known.stream(), Stream.of(verdict)).toList();
        LedgerUpdate update = replaced(
                state,
                Optional.of(Verdict.heard(article, known)),
                Verdict.heard(article, all),
                Optional.of(Cause.judged(article, verdict)));
        stores.put(verdict);
        tell(state, update, record.withValue(update.change()));
    }

    private LedgerUpdate replaced(
            PairState state, Optional<ArticleClaims> before, ArticleClaims now, Optional<Cause> cause) {
        boolean worn = RejectedRecord.ifFails("ledger", () -> state.replace(before, now));
        if (worn) {
            state.countedAs(stores.recounted(now));
        }
        return RejectedRecord.ifFails("ledger", () -> LedgerUpdate.of(state, today(), cause));
    }

    /** What a day that has come, or passed, changes of a pair by itself is told with the time {@code now}. */
    private void passDay(DueDate due, long now) {
        onState(
                due.pair(),
                state -> computed(state, due)
                        .ifPresentOrElse(
                                update -> tell(
                                        state, update, new Record<>(due.pair().key(), update.change(), now)),
                                () -> stores.putDue(new DueDate(today().plusDays(1), due.pair()))));
    }

    /** One pair that cannot be computed must not stop the others: it is looked at again tomorrow. */
    private Optional<LedgerUpdate> computed(PairState before, DueDate due) {
        try {
            return Optional.of(RejectedRecord.ifFails(
                    "ledger",
                    () -> due.isAtOnce()
                            ? LedgerUpdate.of(before, today(), Optional.of(takenOver))
                                    .whole()
                            : LedgerUpdate.of(before, today(), Optional.empty())));
        } catch (RejectedRecord bug) {
            LOG.error("{}: its day came and could not be computed, next look tomorrow", before.pair(), bug);
            return Optional.empty();
        }
    }

    /** Does {@code work} on the state of {@code pair}, whole or not at all. */
    private void onState(Pair pair, Consumer<PairState> work) {
        try {
            PairState state = stores.state(pair);
            work.accept(state);
            stores.keep(state);
        } catch (RuntimeException brokenOff) {
            stores.forget(pair);
            throw brokenOff;
        }
    }

    private void tell(PairState state, LedgerUpdate update, Record<String, LedgerChange> record) {
        if (role.isActive()) {
            keepAndPass(state, update, record);
        } else if (!update.change().isEmpty()) {
            stores.putDue(new DueDate(DueDate.AT_ONCE, state.pair()));
            keepAndPass(
                    state,
                    update.untold(state),
                    record.withValue(update.change().summaryAlone()));
        }
    }

    private void keepAndPass(PairState state, LedgerUpdate update, Record<String, LedgerChange> record) {
        stores.put(state, update);
        state.goOnWith(update);
        if (!record.value().isEmpty()) {
            context().forward(TraceContext.of(record).withKey(state.pair().key()));
            record.value().alerts().forEach(told::add);
        }
    }

    private LocalDate today() {
        return days.today();
    }
}
