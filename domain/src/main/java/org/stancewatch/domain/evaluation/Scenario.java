package org.stancewatch.domain.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
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
 * @param waves every wave that must stand; empty where the scenario does not ask for waves
 */
public record Scenario(
        String id,
        String about,
        List<String> articles,
        LocalDate asOf,
        List<ExpectedAlert> alerts,
        List<ExpectedPosition> positions,
        Optional<Set<ExpectedWave>> waves) {

    /**
     * An alert by its content; no jurisdiction means everywhere.
     *
     * @param details what else it must say, by the names of {@link AlertDetail}; what is not named may be anything
     */
    public record ExpectedAlert(
            Pair pair,
            AlertType type,
            Act act,
            Set<String> audience,
            Optional<String> jurisdiction,
            PartialDate effective,
            AlertStatus status,
            Map<AlertDetail, String> details) {

        public ExpectedAlert {
            details = Map.copyOf(details);
        }
    }

    /** A position; UNKNOWN is met by no position too. */
    public record ExpectedPosition(Pair pair, Set<String> audience, Optional<String> jurisdiction, Stance position) {}

    /** A wave by the companies that move together, by their ids, and the day it is one. */
    public record ExpectedWave(String technology, SortedSet<String> companies, PartialDate effective) {}

    public Scenario {
        articles = List.copyOf(articles);
        alerts = List.copyOf(alerts);
        positions = List.copyOf(positions);
        waves = waves.map(Set::copyOf);
    }
}
