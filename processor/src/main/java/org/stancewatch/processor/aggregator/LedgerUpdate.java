package org.stancewatch.processor.aggregator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.Cause;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.domain.ledger.Reconciliation;
import org.stancewatch.domain.ledger.Timeline;

/**
 * What follows from a ledger now, against what was told of it before. Pure.
 *
 * @param timeline the timeline now
 * @param register the alerts raised so far, now
 * @param change what is new in them
 */
record LedgerUpdate(Timeline timeline, AlertRegister register, LedgerChange change) {

    static LedgerUpdate of(PairState before, LocalDate today, Optional<Cause> cause) {
        Optional<Timeline> told = before.told();
        Timeline timeline = before.ledger().asOf(today);
        Reconciliation reconciliation = Reconciliation.of(before.register(), timeline.alerts(), today, cause);
        CompanySummary summary = CompanySummary.of(timeline);
        LedgerChange change = new LedgerChange(
                Optional.of(timeline)
                        .filter(now ->
                                told.filter(last -> tellsTheSame(last, now)).isEmpty()),
                reconciliation.changes(),
                Optional.of(summary)
                        .filter(now ->
                                told.map(CompanySummary::of).filter(now::equals).isEmpty()));
        return new LedgerUpdate(timeline, reconciliation.register(), change);
    }

    /** The same, where nobody is told: no alert has been raised. */
    LedgerUpdate untold(PairState before) {
        return new LedgerUpdate(
                timeline, before.register(), new LedgerChange(change.timeline(), List.of(), change.summary()));
    }

    /** The same, telling the timeline whether or not it changed. */
    LedgerUpdate whole() {
        return new LedgerUpdate(
                timeline, register, new LedgerChange(Optional.of(timeline), change.alerts(), change.summary()));
    }

    private static boolean tellsTheSame(Timeline before, Timeline now) {
        return List.of(before.events(), before.positions(), before.alerts(), before.denials())
                .equals(List.of(now.events(), now.positions(), now.alerts(), now.denials()));
    }
}
