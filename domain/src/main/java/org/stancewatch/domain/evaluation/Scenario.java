package org.stancewatch.domain.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Stance;

/**
 * A set of articles, and what must stand after all of them have been read, in any order and with any repeats.
 *
 * @param id names it
 * @param about what it tests
 * @param articles corpus ids
 * @param asOf the date
 * @param alerts every alert that must stand (or, with status WITHDRAWN, must not)
 * @param positions where companies must stand
 */
public record Scenario(
        String id,
        String about,
        List<String> articles,
        LocalDate asOf,
        List<ExpectedAlert> alerts,
        List<ExpectedPosition> positions) {

    /** An alert by its content; no jurisdiction means everywhere. */
    public record ExpectedAlert(
            Pair pair,
            AlertType type,
            Act act,
            Set<String> audience,
            Optional<String> jurisdiction,
            PartialDate effective,
            AlertStatus status) {}

    /** A position; UNKNOWN is met by no position too. */
    public record ExpectedPosition(Pair pair, Set<String> audience, Optional<String> jurisdiction, Stance position) {}

    public Scenario {
        articles = List.copyOf(articles);
        alerts = List.copyOf(alerts);
        positions = List.copyOf(positions);
    }
}
