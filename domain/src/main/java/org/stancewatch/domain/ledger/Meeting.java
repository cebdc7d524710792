package org.stancewatch.domain.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.stancewatch.domain.claim.Scope;

/**
 * An event and how the company stood before it.
 *
 * @param event what happens
 * @param within the cells it may change, the widest first
 * @param around all other cells
 */
record Meeting(Occurrence event, Map<Scope, Standing> within, Map<Scope, Standing> around) {

    /** The meeting of {@code event} with {@code standings}. */
    static Meeting of(Occurrence event, Map<Scope, Standing> standings) {
        return split(event, standings, (cell, standing) -> event.scope().contains(cell));
    }

    /** The same meeting, in which the event may change only those of its cells that {@code kept} holds of. */
    Meeting where(Predicate<Standing> kept) {
        Map<Scope, Standing> all = new LinkedHashMap<>(within);
        all.putAll(around);
        return split(event, all, (cell, standing) -> within.containsKey(cell) && kept.test(standing));
    }

    private static Meeting split(Occurrence event, Map<Scope, Standing> all, BiPredicate<Scope, Standing> mayChange) {
        Map<Scope, Standing> within = new LinkedHashMap<>();
        Map<Scope, Standing> around = new LinkedHashMap<>();
        all.forEach((cell, standing) -> (mayChange.test(cell, standing) ? within : around).put(cell, standing));
        return new Meeting(event, within, around);
    }

    Finding finding() {
        if (any(Standing::isHalted)) {
            return all(Standing::isHalted) ? Finding.INSIDE : beyond();
        }
        return any(Standing::isLapsed) ? Finding.AFTER_LAPSE : Finding.NOTHING_HALTED;
    }

    private Finding beyond() {
        boolean holdsAWholeHalt =
                within.values().stream().filter(Standing::isHalted).anyMatch(standing -> !goesOnAround(standing));
        return holdsAWholeHalt ? Finding.WIDER : Finding.OVERLAPPING;
    }

    boolean all(Predicate<Standing> what) {
        return within.values().stream().allMatch(what);
    }

    boolean any(Predicate<Standing> what) {
        return within.values().stream().anyMatch(what);
    }

    /** How the company stood in {@code cell}, one that the event may change. */
    Standing before(Scope cell) {
        return Objects.requireNonNull(within.get(cell), () -> cell + " is no cell of the event");
    }

    /** Whether a halt in one of {@code cells} goes on around the event. */
    boolean isPartialIn(Collection<Scope> cells) {
        return cells.stream().map(this::before).filter(Standing::isHalted).anyMatch(this::goesOnAround);
    }

    private boolean goesOnAround(Standing met) {
        return around.values().stream()
                .filter(Standing::isHalted)
                .anyMatch(other -> other.haltThere().deed().is(met.haltThere().deed()));
    }
}
