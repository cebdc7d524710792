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
 * would match, what has not changed goes first, then what says the same on more ground, then those about the same scope, then the
 * lowest number; alerts that stand before withdrawn ones.
 */
final class Matching {

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
            matching.closestFirst().forEach(close -> matching.match(stands, standing, close));
        }
        return matching.byNumber;
    }

    private List<BiPredicate<StandingAlert, StandingAlert>> closestFirst() {
        return List.of(
                (known, now) -> isSaidBy(known, now) && known.ground().equals(now.ground()),
                (known, now) -> isToldOn(known, now) && !isMergedWithLower(known, now),
                (known, now) -> known.content().scope().overlaps(now.content().scope()),
                (known, now) -> true);
    }

    /** A merge keeps the lowest number: what stood under a lower one, and goes on nowhere else, has gone into {@code now} whole. */
    private boolean isMergedWithLower(StandingAlert known, StandingAlert now) {
        return register.alerts().entrySet().stream()
                .takeWhile(entry -> !entry.getValue().standing().equals(known))
                .filter(entry -> entry.getValue().stands() && !byNumber.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().standing())
                .anyMatch(lower -> sharesGround(lower, now) && now.ground().containsAll(lower.ground()));
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
        return isSaidBy(known, now) && now.ground().containsAll(known.ground());
    }

    private static boolean isSaidBy(StandingAlert known, StandingAlert now) {
        return now.content().equals(known.content());
    }

    private static boolean sharesGround(StandingAlert one, StandingAlert other) {
        return one.content().type() == other.content().type() && !Collections.disjoint(one.ground(), other.ground());
    }
}
