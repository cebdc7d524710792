package org.stancewatch.dashboard.view;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;

/**
 * What a subscriber may choose by.
 *
 * @param ofAlert what only an alert has; empty for a position
 */
public record Facets(Set<String> companies, String technology, Optional<OfAlert> ofAlert) {

    /** What only an alert has. */
    public record OfAlert(
            AlertType type,
            Act act,
            Set<String> audiences,
            Optional<String> jurisdiction,
            AlertStatus status,
            boolean late,
            Instant toldAt) {}

    static Facets of(Alert alert, Instant toldAt) {
        AlertContent content = alert.content();
        return new Facets(
                content.companies(),
                content.technology(),
                Optional.of(new OfAlert(
                        content.type(),
                        content.act(),
                        content.scope().audiences(),
                        content.scope().jurisdiction(),
                        alert.status(),
                        alert.late(),
                        toldAt)));
    }

    static Facets of(Pair pair) {
        return new Facets(Set.of(pair.company()), pair.technology(), Optional.empty());
    }
}
