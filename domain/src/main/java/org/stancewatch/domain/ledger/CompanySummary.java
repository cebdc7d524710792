package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stancewatch.domain.claim.Pair;

/**
 * What the ledger of a technology needs of one company's timeline.
 *
 * @param pair company and technology
 * @param positions where the company stands
 * @param firstHalt its first halt that raised an alert
 * @param lastChange the day of its latest change
 */
public record CompanySummary(
        Pair pair, List<Position> positions, Optional<StandingAlert> firstHalt, Optional<LocalDate> lastChange) {

    public CompanySummary {
        Objects.requireNonNull(pair, "pair");
        positions = List.copyOf(positions);
        Objects.requireNonNull(firstHalt, "firstHalt");
        Objects.requireNonNull(lastChange, "lastChange");
    }

    public static CompanySummary of(Timeline timeline) {
        throw new UnsupportedOperationException("the ledger is under construction");
    }
}
