package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.stancewatch.domain.claim.Until;

/** When what is told as an end comes (design §3.3, votes): terms compare by the day they end, a condition is latest. */
final class Ending {

    static final LocalDate WHEN_A_CONDITION_COMES_TRUE = LocalDate.MAX;

    private Ending() {}

    /** The day {@code until} comes, where a term counts from {@code start}; of a condition a day after all others. */
    static LocalDate orderOf(Until until, LocalDate start) {
        return dayOf(until, start).orElse(WHEN_A_CONDITION_COMES_TRUE);
    }

    /** The date that {@code until} names; a duration and a condition name none. */
    static Optional<LocalDate> dateIn(Until until) {
        return until instanceof Until.OnDate date ? Optional.of(date.date().last()) : Optional.empty();
    }

    /** The day {@code until} comes, where a term counts from {@code start}; of a condition none is known. */
    static Optional<LocalDate> dayOf(Until until, LocalDate start) {
        return until instanceof Until.Term term ? Optional.of(start.plus(term.length())) : dateIn(until);
    }
}
