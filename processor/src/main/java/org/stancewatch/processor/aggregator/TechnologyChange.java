package org.stancewatch.processor.aggregator;

import java.util.List;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.TechnologyTimeline;

/**
 * What a company's change changes for its technology.
 *
 * @param timeline who stands where now: a summary is sent only when it changed, so this has changed too
 * @param waves new revisions of wave alerts
 */
public record TechnologyChange(TechnologyTimeline timeline, List<Alert> waves) {

    public TechnologyChange {
        waves = List.copyOf(waves);
    }
}
