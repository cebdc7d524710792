package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What changes when standing alerts meet the register of those raised before (design §3.7): a pure function, idempotent.
 *
 * @param register the register afterwards
 * @param changes the new revisions, in the order of their numbers: what subscribers are to be told
 */
public record Reconciliation(AlertRegister register, List<Alert> changes) {

    public Reconciliation {
        Objects.requireNonNull(register, "register");
        changes = List.copyOf(changes);
    }

    /** What changes though no article takes anything back. */
    public static Reconciliation of(AlertRegister register, Collection<StandingAlert> standing, LocalDate today) {
        return of(register, standing, today, Optional.empty());
    }

    /**
     * Matches {@code standing} to what {@code register} holds, by type and shared ground.
     *
     * @param cause why an article no longer says what it said, where one does not
     * @param today the date of the computation: a lapse already past when first computed is late
     */
    public static Reconciliation of(
            AlertRegister register, Collection<StandingAlert> standing, LocalDate today, Optional<Cause> cause) {
        Map<Integer, StandingAlert> matched = Matching.of(register, standing);
        Map<Integer, Alert> alerts = new TreeMap<>();
        register.alerts().forEach((number, alert) -> {
            Optional<StandingAlert> now = Optional.ofNullable(matched.get(number));
            alerts.put(
                    number,
                    now.map(found -> alert.toldAs(found, today, cause))
                            .orElseGet(() -> alert.withoutGround(heir(alert, matched, register), cause)));
        });
        List<StandingAlert> unmatched = standing.stream()
                .filter(alert -> matched.values().stream().noneMatch(alert::equals))
                .sorted(StandingAlert.IN_ORDER)
                .toList();
        int number = register.next();
        for (StandingAlert alert : unmatched) {
            alerts.put(number, Alert.first(register.idOf(number), alert, today));
            number++;
        }
        return of(register, new AlertRegister(register.key(), number, new TreeMap<>(alerts)));
    }

    private static Reconciliation of(AlertRegister before, AlertRegister after) {
        List<Alert> changes = new ArrayList<>();
        after.alerts().forEach((number, alert) -> {
            Optional<Integer> told = before.alert(number).map(Alert::revision);
            if (!told.equals(Optional.of(alert.revision()))) {
                changes.add(alert);
            }
        });
        return new Reconciliation(after, changes);
    }

    /** The alert that says what {@code alert} said, or has gained its ground: the acts turned out to be one. */
    private static Optional<String> heir(Alert alert, Map<Integer, StandingAlert> matched, AlertRegister register) {
        return matched.entrySet().stream()
                .filter(other ->
                        other.getValue().content().type() == alert.content().type())
                .filter(other -> isSaidBy(other.getValue(), alert)
                        || hasGainedFrom(alert, other.getValue(), register.alert(other.getKey())))
                .findFirst()
                .map(other -> register.idOf(other.getKey()));
    }

    private static boolean isSaidBy(StandingAlert other, Alert alert) {
        return other.content().equals(alert.content())
                && other.ground().containsAll(alert.standing().ground());
    }

    private static boolean hasGainedFrom(Alert alert, StandingAlert other, Optional<Alert> before) {
        Set<String> gained = new HashSet<>(other.ground());
        before.ifPresent(known -> gained.removeAll(known.standing().ground()));
        return !Collections.disjoint(gained, alert.standing().ground());
    }
}
