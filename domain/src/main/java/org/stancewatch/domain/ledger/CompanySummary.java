package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Comparator;
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
 * @param firstChange the day of the first event that counts
 * @param lastChange the day on which its latest position began
 */
public record CompanySummary(
        Pair pair,
        List<Position> positions,
        Optional<StandingAlert> firstHalt,
        Optional<LocalDate> firstChange,
        Optional<LocalDate> lastChange) {

    public CompanySummary {
        Objects.requireNonNull(pair, "pair");
        positions = List.copyOf(positions);
        Objects.requireNonNull(firstHalt, "firstHalt");
        Objects.requireNonNull(firstChange, "firstChange");
        Objects.requireNonNull(lastChange, "lastChange");
    }

    /** What the ledger of a technology needs of {@code timeline}. */
    public static CompanySummary of(Timeline timeline) {
        Optional<LocalDate> lastChange =
                timeline.positions().stream().map(Position::since).max(Comparator.naturalOrder());
        return new CompanySummary(
                timeline.pair(), timeline.positions(), timeline.firstHalt(), firstChange(timeline), lastChange);
    }

    private static Optional<LocalDate> firstChange(Timeline timeline) {
        return timeline.events().stream()
                .filter(event -> !event.disputed())
                .map(Event::day)
                .filter(day -> !day.isAfter(timeline.asOf()))
                .min(Comparator.naturalOrder());
    }
}
