package org.stancewatch.domain.ledger.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.ledger.AlertType;

/** §3.4: one event meets the table, cell by cell. */
final class Arrival {

    private final NaiveEvent event;
    private final Cells cells;
    private final Map<Scope, Stand> before;
    private final List<Scope> inside;

    Arrival(NaiveEvent event, Cells cells, Map<Scope, Stand> before) {
        this.event = event;
        this.cells = cells;
        this.before = before;
        this.inside = cells.within(event.scope());
    }

    /**
     * What an event leads to.
     *
     * @param after the cells it changes, or tells of again
     * @param about the cells of which it raises {@code type}, the widest first; none where it raises nothing
     */
    record Outcome(Map<Scope, Stand> after, AlertType type, List<Scope> about, boolean disputed) {}

    Outcome outcome() {
        return switch (event.actClass()) {
            case HALT -> halt();
            case EXTENSION -> extension();
            case RELEASE -> resumption();
            case RESTRICTION -> goingOn(AlertType.RELAXATION);
            case SUPPLY -> goingOn(AlertType.REVERSAL);
        };
    }

    private Outcome halt() {
        List<Scope> fresh = insideWhere(stand -> !stand.isHalted());
        Map<Scope, Stand> after =
                each(inside, stand -> stand.isHalted() ? stand.deepenedBy(event) : Stand.halted(event));
        List<Scope> escalated = insideWhere(stand -> stand.isHalted() && stand.isEscalatedBy(event));
        if (!fresh.isEmpty()) {
            return holdsAWholeHalt()
                    ? raising(AlertType.ESCALATION, inside, after)
                    : raising(AlertType.NEW_MORATORIUM, fresh, after);
        }
        return escalated.isEmpty()
                ? raising(AlertType.EXTENSION, insideWhere(stand -> stand.isOutlastedBy(event)), after)
                : raising(AlertType.ESCALATION, escalated, after);
    }

    /** Wider than a standing halt: all that is halted by it lies inside. */
    private boolean holdsAWholeHalt() {
        return insideWhere(Stand::isHalted).stream()
                .map(cell -> before(cell).deed())
                .anyMatch(deed -> cells.all().stream()
                        .filter(cell ->
                                before(cell).isHalted() && before(cell).deed().equals(deed))
                        .allMatch(inside::contains));
    }

    /** An EXTENSION prolongs what is halted or has lapsed; where nothing is, a halt that nobody told. */
    private Outcome extension() {
        List<Scope> known = insideWhere(stand -> stand.isHalted() || stand.isLapsed());
        return known.isEmpty()
                ? raising(AlertType.EXTENSION, inside, each(inside, stand -> Stand.halted(event)))
                : raising(
                        AlertType.EXTENSION,
                        where(known, stand -> stand.isMovedBy(event)),
                        each(known, stand -> stand.prolongedBy(event)));
    }

    /** A REVERSAL of what is halted; where nothing is, of what nobody told, unless its end is known in the whole scope. */
    private Outcome resumption() {
        List<Scope> halted = insideWhere(Stand::isHalted);
        List<Scope> admitted = where(halted, this::isAdmitted);
        if (admitted.isEmpty() && !halted.isEmpty()) {
            return disputed();
        }
        List<Scope> untold = inside.stream().allMatch(cell -> before(cell).ended()) ? List.of() : inside;
        List<Scope> changed = insideWhere(stand -> !stand.isHalted() || isAdmitted(stand));
        return raising(
                AlertType.REVERSAL,
                halted.isEmpty() ? untold : admitted,
                each(changed, stand -> stand.after(event, true)));
    }

    /** RESTRICTION and SUPPLY are silent unless inside what is halted; what reaches beyond leaves the halts standing. */
    private Outcome goingOn(AlertType type) {
        List<Scope> free = insideWhere(stand -> !stand.isHalted());
        List<Scope> admitted = insideWhere(stand -> stand.isHalted() && isAdmitted(stand));
        if (!free.isEmpty()) {
            return raising(type, List.of(), each(free, stand -> stand.after(event, false)));
        }
        return admitted.isEmpty()
                ? disputed()
                : raising(type, admitted, each(admitted, stand -> stand.after(event, true)));
    }

    /** §3.6, in each cell by itself: there, a halt is what tells of it there. */
    private boolean isAdmitted(Stand halted) {
        return Admitting.admits(event, halted.tellings());
    }

    private Outcome disputed() {
        return new Outcome(Map.of(), AlertType.REVERSAL, List.of(), true);
    }

    private static Outcome raising(AlertType type, List<Scope> about, Map<Scope, Stand> after) {
        return new Outcome(after, type, about, false);
    }

    private Stand before(Scope cell) {
        return before.getOrDefault(cell, Stand.NOTHING);
    }

    private List<Scope> insideWhere(Predicate<Stand> what) {
        return where(inside, what);
    }

    private List<Scope> where(List<Scope> some, Predicate<Stand> what) {
        return some.stream().filter(cell -> what.test(before(cell))).toList();
    }

    private Map<Scope, Stand> each(List<Scope> some, Function<Stand, Stand> step) {
        Map<Scope, Stand> after = new HashMap<>();
        some.forEach(cell -> after.put(cell, step.apply(before(cell))));
        return after;
    }
}
