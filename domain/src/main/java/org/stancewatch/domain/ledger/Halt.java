package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Until;

/**
 * A halt as it stands in one cell.
 *
 * @param since the day it began there
 * @param deed the event that made it what it is: moratorium, ban or withdrawal
 * @param until what ends it, as told
 * @param ends the day it ends by itself, where one is known
 * @param told every event that tells it, its beginning first
 */
record Halt(LocalDate since, Occurrence deed, Optional<Until> until, Optional<LocalDate> ends, List<Occurrence> told) {

    /** The halt that {@code event} begins; an extension of a halt nobody told begins one too. */
    static Halt begunBy(Occurrence event) {
        return new Halt(event.day(), event, event.until(), event.ends(), List.of(event));
    }

    Occurrence beginning() {
        return told.get(0);
    }

    /** The date of the halt as an alert names it. */
    PartialDate effective() {
        return beginning().effective();
    }

    /** Whether {@code event} makes a ban or a withdrawal of a moratorium. */
    boolean isHardenedBy(Occurrence event) {
        return isMoratorium(deed.act()) && !isMoratorium(event.act());
    }

    /** What the halt is once {@code event}, a halt within it, is told: harder, longer, or merely told again. */
    Halt deepenedBy(Occurrence event) {
        boolean hardened = isHardenedBy(event);
        boolean changed = hardened || isOutlastedBy(event);
        return new Halt(
                since,
                hardened ? event : deed,
                changed ? event.until() : until,
                changed ? event.ends() : ends,
                toldAlsoBy(event));
    }

    /** What the halt is once {@code event}, an extension, is told: longer, or merely told again. */
    Halt prolongedBy(Occurrence event) {
        Optional<Until> given = untilGivenBy(event);
        Optional<LocalDate> end = given.flatMap(told -> Ending.dayOf(told, startOf(event)));
        boolean moved = !end.equals(ends)
                && (ends.isEmpty() || end.isEmpty() || end.get().isAfter(ends.get()));
        return new Halt(since, deed, moved ? given : until, moved ? end : ends, toldAlsoBy(event));
    }

    /** Its duration counts from the end it prolongs; an end that is past when it begins is none (design §3.3, §3.4). */
    private Optional<Until> untilGivenBy(Occurrence event) {
        return event.until().filter(told -> Ending.orderOf(told, startOf(event)).isAfter(event.day()));
    }

    private LocalDate startOf(Occurrence extension) {
        return ends.orElse(extension.effective().last());
    }

    /** Whether no news tells it. */
    boolean isSilent() {
        return told.stream().allMatch(Occurrence::isSilent);
    }

    private boolean isOutlastedBy(Occurrence event) {
        return ends.isPresent()
                && event.until().isPresent()
                && event.ends().map(ends.get()::isBefore).orElse(true);
    }

    private List<Occurrence> toldAlsoBy(Occurrence event) {
        return Stream.concat(told.stream(), Stream.of(event)).toList();
    }

    private static boolean isMoratorium(Act act) {
        return act != Act.BAN && act != Act.WITHDRAWAL;
    }
}
