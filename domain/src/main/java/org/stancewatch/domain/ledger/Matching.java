package org.stancewatch.domain.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Which registered alert a standing one goes on (design §3.7). Alerts match by type and shared ground; where several
 * would match, what has not changed goes first, then alerts that stand before withdrawn ones, then those about the same
 * scope, then the lowest number.
 */
final class Matching {

    private static final List<BiPredicate<StandingAlert, StandingAlert>> CLOSEST_FIRST = List.of(
            (known, standing) ->
                    known.content().equals(standing.content()) && known.ground().equals(standing.ground()),
            (known, standing) ->
                    known.content().scope().overlaps(standing.content().scope()),
            (known, standing) -> true);

    private final AlertRegister register;
    private final Map<Integer, StandingAlert> byNumber = new TreeMap<>();
    private final Set<StandingAlert> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    private Matching(AlertRegister register) {
        this.register = register;
    }

    /** What of {@code standing} goes on which number of {@code register}. */
    static Map<Integer, StandingAlert> of(AlertRegister register, Collection<StandingAlert> standing) {
        Matching matching = new Matching(register);
        for (boolean stands : List.of(true, false)) {
            CLOSEST_FIRST.forEach(close -> matching.match(stands, standing, close));
        }
        return matching.byNumber;
    }

    private void match(
            boolean stands, Collection<StandingAlert> standing, BiPredicate<StandingAlert, StandingAlert> close) {
        register.alerts().forEach((number, alert) -> {
            if (alert.stands() == stands && !byNumber.containsKey(number)) {
                best(alert.standing(), standing, close).ifPresent(found -> {
                    byNumber.put(number, found);
                    taken.add(found);
                });
            }
        });
    }

    /** A split keeps the number where the first ground went. */
    private Optional<StandingAlert> best(
            StandingAlert known, Collection<StandingAlert> standing, BiPredicate<StandingAlert, StandingAlert> close) {
        return standing.stream()
                .filter(candidate -> !taken.contains(candidate))
                .filter(candidate -> sharesGround(known, candidate) && close.test(known, candidate))
                .min(Comparator.comparing((StandingAlert candidate) -> !isToldOn(known, candidate))
                        .thenComparing(candidate -> !candidate.firstRecordedAt().equals(known.firstRecordedAt()))
                        .thenComparing(candidate -> !candidate
                                .content()
                                .scope()
                                .equals(known.content().scope()))
                        .thenComparing(candidate -> !candidate.content().equals(known.content()))
                        .thenComparing(StandingAlert.IN_ORDER));
    }

    /** Whether {@code now} says the same on more ground; where a part of the ground is gone that may be a split. */
    private static boolean isToldOn(StandingAlert known, StandingAlert now) {
        return now.content().equals(known.content()) && now.ground().containsAll(known.ground());
    }

    private static boolean sharesGround(StandingAlert one, StandingAlert other) {
        return one.content().type() == other.content().type() && !Collections.disjoint(one.ground(), other.ground());
    }
}
