package org.stancewatch.domain.ledger.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.ledger.Stance;

/**
 * Where the company stands in one cell.
 *
 * @param halt the halt in force, or the one that lapsed: the event that began it
 * @param deed the event that made it what it is: its beginning, or its escalation
 * @param tellings the events that tell of that halt here: the halt itself, and evidence inside it
 * @param ended whether the last known halt has ended here or its end has been told
 */
record Stand(
        Stance stance,
        LocalDate since,
        Optional<Act> act,
        Optional<Until> until,
        Optional<LocalDate> ends,
        Optional<NaiveEvent> halt,
        Optional<NaiveEvent> deed,
        List<NaiveEvent> tellings,
        boolean ended) {

    /** Where nothing has been told. */
    static final Stand NOTHING = new Stand(
            Stance.UNKNOWN,
            LocalDate.MIN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false);

    static Stand halted(NaiveEvent by) {
        return halted(by, by, by.until(), by.ends(), List.of(by));
    }

    private static Stand halted(
            NaiveEvent halt,
            NaiveEvent deed,
            Optional<Until> until,
            Optional<LocalDate> ends,
            List<NaiveEvent> tellings) {
        return new Stand(
                Stance.HALTED,
                halt.day(),
                Optional.of(deed.act()),
                until,
                ends,
                Optional.of(halt),
                Optional.of(deed),
                tellings,
                false);
    }

    boolean isHalted() {
        return stance == Stance.HALTED;
    }

    boolean isLapsed() {
        return stance == Stance.UNKNOWN && halt.isPresent();
    }

    /** Whether news tells of the halt here, not only what is recalled. */
    boolean isNews() {
        return tellings.stream().anyMatch(event -> !event.isSilent());
    }

    /** §3.4, the term passes: UNKNOWN. */
    Stand lapsed(LocalDate day) {
        return new Stand(
                Stance.UNKNOWN, day, Optional.empty(), Optional.empty(), Optional.empty(), halt, deed, tellings, true);
    }

    /** §3.4, a halt inside a standing one: harder, or with a later end, or evidence. */
    Stand deepenedBy(NaiveEvent event) {
        if (isEscalatedBy(event)) {
            return halted(halt.orElseThrow(), event, event.until(), event.ends(), toldAlsoBy(event));
        }
        return isOutlastedBy(event) ? stillHalted(event.until(), event.ends(), event) : stillHalted(until, ends, event);
    }

    /** Moratorium to ban or withdrawal; what an extension prolonged counts as a moratorium. */
    boolean isEscalatedBy(NaiveEvent event) {
        return !isForGood(deed.orElseThrow().act()) && isForGood(event.act());
    }

    private static boolean isForGood(Act act) {
        return act == Act.BAN || act == Act.WITHDRAWAL;
    }

    /** Whether a halt inside moves the end later: of a condition, and of none, there is no later. */
    boolean isOutlastedBy(NaiveEvent event) {
        return ends.isPresent() && event.until().isPresent() && isMove(event.ends());
    }

    /** §3.4, an extension: the end is moved, or a lapse taken back. */
    Stand prolongedBy(NaiveEvent event) {
        return isMovedBy(event) ? stillHalted(untilBy(event), endBy(event), event) : stillHalted(until, ends, event);
    }

    boolean isMovedBy(NaiveEvent event) {
        return isLapsed() || isMove(endBy(event));
    }

    /** An end moves when its day does, and not to an earlier one. */
    private boolean isMove(Optional<LocalDate> end) {
        return !end.equals(ends)
                && !(end.isPresent() && ends.isPresent() && end.get().isBefore(ends.get()));
    }

    /** What an extension tells of the end; one that has come by its day is none. */
    private Optional<Until> untilBy(NaiveEvent extension) {
        return extension
                .until()
                .filter(until ->
                        endFrom(until, extension).map(extension.day()::isBefore).orElse(true));
    }

    private Optional<LocalDate> endBy(NaiveEvent extension) {
        return untilBy(extension).flatMap(until -> endFrom(until, extension));
    }

    /** An EXTENSION's duration counts from the end it prolongs. */
    private Optional<LocalDate> endFrom(Until until, NaiveEvent extension) {
        LocalDate unknown = extension.effective().last();
        return NaiveEvent.endFrom(until, isLapsed() ? since : ends.orElse(unknown));
    }

    private Stand stillHalted(Optional<Until> until, Optional<LocalDate> ends, NaiveEvent event) {
        return halted(halt.orElseThrow(), deed.orElseThrow(), until, ends, toldAlsoBy(event));
    }

    private List<NaiveEvent> toldAlsoBy(NaiveEvent event) {
        return Stream.concat(tellings.stream(), Stream.of(event)).toList();
    }

    /** Released, restricted or supplied; the day it took the stance stays where it has it already. */
    Stand after(NaiveEvent event, boolean endsAHalt) {
        Stance reached = Stance.ledToBy(event.actClass());
        return new Stand(
                reached,
                stance == reached ? since : event.day(),
                Optional.of(event.act()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                ended || endsAHalt);
    }
}
