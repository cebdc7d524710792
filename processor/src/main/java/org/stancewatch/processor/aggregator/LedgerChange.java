package org.stancewatch.processor.aggregator;

import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.domain.ledger.Timeline;

/**
 * What one claim, or one day passing, changes for a pair; empty parts have nothing new to tell.
 *
 * @param timeline the timeline, where it changed
 * @param alerts new revisions of alerts
 * @param summary what the technology's ledger is told, where it changed
 */
public record LedgerChange(Optional<Timeline> timeline, List<Alert> alerts, Optional<CompanySummary> summary) {

    public LedgerChange {
        alerts = List.copyOf(alerts);
    }

    /** What a partition passes on that tells nobody: its technologies keep up. */
    LedgerChange summaryAlone() {
        return new LedgerChange(Optional.empty(), List.of(), summary);
    }

    boolean isEmpty() {
        return timeline.isEmpty() && alerts.isEmpty() && summary.isEmpty();
    }
}
