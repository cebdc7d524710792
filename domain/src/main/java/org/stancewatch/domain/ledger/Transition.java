package org.stancewatch.domain.ledger;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Scope;

/**
 * What an event does: how the company stands after it, and the alert it raises.
 *
 * @param meeting the event and how the company stood before
 * @param after how it stands after, in the cells that the event may change
 * @param alert what it raises; empty where it raises nothing
 * @param about the cells the alert speaks of
 */
record Transition(Meeting meeting, Map<Scope, Standing> after, Optional<AlertType> alert, Set<Scope> about) {

    /** The silent transition in which each cell of {@code meeting} takes {@code step}. */
    static Transition of(Meeting meeting, UnaryOperator<Standing> step) {
        Map<Scope, Standing> after = new LinkedHashMap<>();
        meeting.within().forEach((cell, standing) -> after.put(cell, step.apply(standing)));
        return new Transition(meeting, after, Optional.empty(), Set.of());
    }

    /** How the company stands in {@code cell}, one that the event may change. */
    Standing after(Scope cell) {
        return Objects.requireNonNull(after.get(cell), () -> cell + " is no cell of the event");
    }

    /** Raises {@code type} about what the event changes, nothing where it changes nothing. */
    Transition raising(AlertType type) {
        return raisingWhere(type, (before, now) -> !before.readsAs(now));
    }

    /** Raises {@code type} about the whole scope of the event. */
    Transition raisingAboutAll(AlertType type) {
        return raisingWhere(type, (before, now) -> true);
    }

    /** Raises {@code type} about the cells in which {@code change} holds of before and after. */
    Transition raisingWhere(AlertType type, BiPredicate<Standing, Standing> change) {
        Set<Scope> cells = after.keySet().stream()
                .filter(cell -> change.test(meeting.before(cell), after(cell)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return cells.isEmpty() ? this : new Transition(meeting, after, Optional.of(type), cells);
    }

    /** This transition, or {@code other} where this one raises nothing. */
    Transition orElse(Transition other) {
        return alert.isPresent() ? this : other;
    }
}
