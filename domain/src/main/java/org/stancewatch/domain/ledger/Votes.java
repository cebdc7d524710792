package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Until;

/**
 * What the tellings of one event agree on (design §3.3, votes); a vote weighs as many independent publishers as cast it.
 *
 * @param act the best-attested act, of equal ones the hardest; of a halt with a term or condition a moratorium
 * @param effective the best-attested of the most precise dates, then the earliest; untold, the first publication
 * @param day the day the event stands on
 * @param until the best-attested end, then the earliest; one that comes by {@code day} is no end
 * @param ends the day of that end, where one is known
 */
record Votes(Act act, PartialDate effective, LocalDate day, Optional<Until> until, Optional<LocalDate> ends) {

    private static final List<Act> HARDEST_FIRST = List.of(Act.WITHDRAWAL, Act.BAN, Act.MORATORIUM);

    /** The votes of {@code tellings} of one class of acts, news first, then by publication. */
    static Votes of(List<Telling> tellings) {
        Telling first = tellings.get(0);
        PartialDate effective = dateTold(tellings).orElse(PartialDate.of(first.publicationDay()));
        LocalDate day = first.isNews() ? effective.nearestTo(first.publicationDay()) : effective.first();
        Optional<Until> until = endTold(tellings, effective.last(), day);
        Optional<LocalDate> ends = until.flatMap(told -> Ending.dayOf(told, effective.last()));
        return new Votes(actTold(tellings, until.isPresent()), effective, day, until, ends);
    }

    private static Optional<PartialDate> dateTold(List<Telling> tellings) {
        return Poll.winner(
                tellings,
                telling -> telling.claim().effective(),
                Comparator.<Poll.Tally<PartialDate>, PartialDate.Precision>comparing(
                                tally -> tally.answer().precision())
                        .reversed()
                        .thenComparing(Poll.byAttestation())
                        .thenComparing(Poll.Tally::answer));
    }

    private static Optional<Until> endTold(List<Telling> tellings, LocalDate start, LocalDate day) {
        Optional<LocalDate> winner = Poll.winner(
                tellings,
                telling -> endOf(telling, start).filter(day::isBefore),
                Poll.<LocalDate>byAttestation().thenComparing(Poll.Tally::answer));
        return winner.flatMap(end -> tellings.stream()
                .filter(telling -> endOf(telling, start).equals(winner))
                .findFirst()
                .flatMap(telling -> telling.claim().until()));
    }

    private static Optional<LocalDate> endOf(Telling telling, LocalDate start) {
        return telling.claim().until().map(until -> Ending.orderOf(until, start));
    }

    private static Act actTold(List<Telling> tellings, boolean ends) {
        if (ends && tellings.get(0).actClass() == ActClass.HALT) {
            return Act.MORATORIUM;
        }
        Comparator<Poll.Tally<Act>> hardest = Comparator.comparing(tally -> HARDEST_FIRST.indexOf(tally.answer()));
        return Poll.winner(
                        tellings,
                        telling -> Optional.of(telling.claim().act()),
                        Poll.<Act>byAttestation().thenComparing(hardest))
                .orElseThrow();
    }
}
