package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;

/**
 * How a company stands in one cell of the grid.
 *
 * @param stance where it stands
 * @param since the day it took this stance; empty where nothing has been told
 * @param act the act that led there; empty after a lapse
 * @param halt the halt in force or, after a lapse, the one that lapsed
 * @param endTold whether the last halt there has ended, or an end of one nobody told has been told
 */
record Standing(Stance stance, Optional<LocalDate> since, Optional<Act> act, Optional<Halt> halt, boolean endTold) {

    static final Standing UNTOLD =
            new Standing(Stance.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), false);

    boolean isHalted() {
        return stance == Stance.HALTED;
    }

    boolean isLapsed() {
        return stance == Stance.UNKNOWN && halt.isPresent();
    }

    boolean isHaltedOrLapsed() {
        return halt.isPresent();
    }

    /** The halt of a cell that has one. */
    Halt haltThere() {
        return halt.orElseThrow();
    }

    boolean endsBy(LocalDate date) {
        return isHalted()
                && haltThere().ends().filter(end -> !end.isAfter(date)).isPresent();
    }

    Standing haltedBy(Occurrence event) {
        return inHalt(isHalted() ? haltThere().deepenedBy(event) : Halt.begunBy(event));
    }

    /** An extension takes a lapse back: the halt goes on as if it had never ended. */
    Standing prolongedBy(Occurrence event) {
        return inHalt(halt.map(standing -> standing.prolongedBy(event)).orElseGet(() -> Halt.begunBy(event)));
    }

    Standing releasedBy(Occurrence event) {
        return new Standing(
                Stance.SUPPLYING,
                Optional.of(sinceAs(Stance.SUPPLYING, event)),
                Optional.of(event.act()),
                Optional.empty(),
                true);
    }

    /** Limits or plain supply: an end of a halt only where one stands. */
    Standing ledBy(Occurrence event) {
        Stance reached = Stance.ledToBy(event.actClass());
        return new Standing(
                reached,
                Optional.of(sinceAs(reached, event)),
                Optional.of(event.act()),
                Optional.empty(),
                endTold || isHalted());
    }

    Standing lapsed() {
        return new Standing(Stance.UNKNOWN, haltThere().ends(), Optional.empty(), halt, true);
    }

    /** Whether a reader of the position there would see no difference. */
    boolean readsAs(Standing other) {
        return stance == other.stance
                && since.equals(other.since)
                && act.equals(other.act)
                && halt.flatMap(Halt::ends).equals(other.halt.flatMap(Halt::ends));
    }

    Position positionIn(Scope cell) {
        Optional<Halt> inForce = halt.filter(standing -> isHalted());
        Optional<Until> until = inForce.flatMap(Halt::until);
        return new Position(cell, stance, since.orElseThrow(), act, until, inForce.flatMap(Halt::ends));
    }

    private LocalDate sinceAs(Stance reached, Occurrence event) {
        return since.filter(day -> stance == reached).orElse(event.day());
    }

    private static Standing inHalt(Halt halt) {
        return new Standing(
                Stance.HALTED,
                Optional.of(halt.since()),
                Optional.of(halt.deed().act()),
                Optional.of(halt),
                false);
    }
}
