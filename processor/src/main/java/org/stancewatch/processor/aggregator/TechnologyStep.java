package org.stancewatch.processor.aggregator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.domain.ledger.Reconciliation;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.processor.LogContext;
import org.stancewatch.processor.failure.RejectedRecord;
import org.stancewatch.processor.generation.Inheritance;
import org.stancewatch.processor.generation.KeptRole;
import org.stancewatch.processor.generation.Role;
import org.stancewatch.processor.generation.RoleMark;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.processor.metrics.ProcessorMetrics;

/** Where a company stands in, by technology; who stands where on the technology, and its waves, out. */
public final class TechnologyStep extends ContextualProcessor<String, CompanySummary, String, TechnologyChange> {

    private static final Logger LOG = LoggerFactory.getLogger(TechnologyStep.class);

    /** How a technology stands, and what that changes of its waves. */
    private record Computed(TechnologyTimeline timeline, AlertRegister before, Reconciliation waves) {}

    private final ToldAlerts alerts;
    private final Work work;
    private TechnologyStores stores;
    private KeptRole role;

    public TechnologyStep(ProcessorMetrics metrics, Work work) {
        this.work = work;
        this.alerts = new ToldAlerts(metrics);
    }

    @Override
    public void init(ProcessorContext<String, TechnologyChange> context) {
        super.init(context);
        LogContext.enter(context);
        stores = new TechnologyStores(context);
        role = new KeptRole(context.getStateStore(TechnologyStores.ROLE), work.firstRole());
    }

    @Override
    public void process(Record<String, CompanySummary> record) {
        Optional<RoleMark> mark = RoleMark.in(record.headers());
        Optional<Inheritance> inheritance = Inheritance.in(record.headers());
        if (mark.isPresent()) {
            appoint(mark.get().role(), record);
        } else if (inheritance.isPresent()) {
            stores.putWaves(record.key(), inheritance.get().register());
        } else {
            CompanySummary company = RejectedRecord.ifNull(record.value(), "a company that left has no position");
            LogContext.during(record.headers(), () -> keep(company, record));
        }
    }

    private void keep(CompanySummary told, Record<String, CompanySummary> record) {
        if (role.isActive()) {
            String technology = told.pair().technology();
            Computed computed = computed(technology, stores.companiesWith(told));
            stores.put(told);
            tell(computed, record);
        } else {
            stores.put(told);
        }
    }

    /** Who comes into office tells how each technology stands. */
    private void appoint(Role now, Record<String, CompanySummary> record) {
        role.put(now);
        if (now == Role.ACTIVE) {
            stores.technologiesWithWaves().forEach(technology -> tellAnew(technology, record.withKey(technology)));
        }
    }

    /** One technology that cannot be computed must not stop the others. */
    private void tellAnew(String technology, Record<String, CompanySummary> record) {
        try {
            tell(computed(technology, stores.companies(technology)), record);
        } catch (RejectedRecord bug) {
            LOG.error("{}: could not be computed when its generation took over", technology, bug);
        }
    }

    private Computed computed(String technology, Collection<CompanySummary> companies) {
        TechnologyTimeline timeline =
                RejectedRecord.ifFails("technology", () -> TechnologyTimeline.of(technology, companies));
        AlertRegister before = stores.waves(technology);
        Reconciliation waves =
                RejectedRecord.ifFails("waves", () -> Reconciliation.of(before, timeline.waves(), today()));
        return new Computed(timeline, before, waves);
    }

    private void tell(Computed computed, Record<String, CompanySummary> record) {
        Reconciliation waves = computed.waves();
        if (!waves.register().equals(computed.before())) {
            stores.putWaves(computed.timeline().technology(), waves.register());
        }
        context().forward(record.withValue(new TechnologyChange(computed.timeline(), waves.changes())));
        waves.changes().forEach(alerts::add);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(Instant.ofEpochMilli(context().currentSystemTimeMs()), ZoneOffset.UTC);
    }
}
