package org.stancewatch.processor.aggregator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.domain.ledger.Reconciliation;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.processor.LogContext;
import org.stancewatch.processor.failure.RejectedRecord;
import org.stancewatch.processor.metrics.ProcessorMetrics;

/** Where a company stands in, by technology; who stands where on the technology, and its waves, out. */
public final class TechnologyStep extends ContextualProcessor<String, CompanySummary, String, TechnologyChange> {

    private final ToldAlerts alerts;
    private TechnologyStores stores;

    public TechnologyStep(ProcessorMetrics metrics) {
        this.alerts = new ToldAlerts(metrics);
    }

    @Override
    public void init(ProcessorContext<String, TechnologyChange> context) {
        super.init(context);
        LogContext.enter(context);
        stores = new TechnologyStores(context);
    }

    @Override
    public void process(Record<String, CompanySummary> record) {
        CompanySummary company = RejectedRecord.ifNull(record.value(), "a company that left has no position");
        LogContext.during(record.headers(), () -> keep(company, record));
    }

    private void keep(CompanySummary told, Record<String, CompanySummary> record) {
        String technology = told.pair().technology();
        Collection<CompanySummary> companies = stores.companiesWith(told);
        AlertRegister before = stores.waves(technology);
        TechnologyTimeline timeline =
                RejectedRecord.ifFails("technology", () -> TechnologyTimeline.of(technology, companies));
        Reconciliation waves =
                RejectedRecord.ifFails("waves", () -> Reconciliation.of(before, timeline.waves(), today()));
        stores.put(told);
        if (!waves.register().equals(before)) {
            stores.putWaves(technology, waves.register());
        }
        context().forward(record.withValue(new TechnologyChange(timeline, waves.changes())));
        waves.changes().forEach(alerts::add);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(Instant.ofEpochMilli(context().currentSystemTimeMs()), ZoneOffset.UTC);
    }
}
