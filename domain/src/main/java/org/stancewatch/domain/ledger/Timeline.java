package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Scope;

/**
 * All that follows from the claims about one pair on one date.
 *
 * @param pair company and technology
 * @param asOf the date
 * @param events by day
 * @param positions where the company stands on that date, the widest scope first
 * @param alerts the standing alerts
 * @param firstHalt when the company first halted it by an act that raised an alert: the ground of a wave
 * @param denials the last words by which the company denies a change: evidence that it stands where it stands
 * @param nextChange a date after {@code asOf} before which nothing changes though no claim comes: an event is told or takes effect,
 *     or a term ends
 */
public record Timeline(
        Pair pair,
        LocalDate asOf,
        List<Event> events,
        List<Position> positions,
        List<StandingAlert> alerts,
        Optional<StandingAlert> firstHalt,
        List<Evidence> denials,
        Optional<LocalDate> nextChange) {

    public Timeline {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(asOf, "asOf");
        events = List.copyOf(events);
        positions = List.copyOf(positions);
        alerts = List.copyOf(alerts);
        Objects.requireNonNull(firstHalt, "firstHalt");
        denials = List.copyOf(denials);
        Objects.requireNonNull(nextChange, "nextChange");
    }

    /**
     * Where the company stands in all of {@code scope}: the stance of the narrowest position that holds it, of several the
     * hardest; UNKNOWN where none does.
     */
    public Stance stanceOf(Scope scope) {
        return CurrentPositions.stanceIn(scope, positions).orElse(Stance.UNKNOWN);
    }
}
