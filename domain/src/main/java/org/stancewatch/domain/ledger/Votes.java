package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Until;

/**
 * What those who tell one event agree on (design §3.3, votes); a vote weighs as many independent publishers as cast it.
 *
 * @param act the best-attested act, of equal ones the hardest; of a halt with a term or condition a moratorium
 * @param effective the best-attested of the most precise dates, then the earliest; untold, the first publication
 * @param day the day the event stands on
 * @param until the best-attested end, then the earliest; one that comes by {@code day} is no end
 * @param ends the day of that end, where one is known
 */
record Votes(Act act, PartialDate effective, LocalDate day, Optional<Until> until, Optional<LocalDate> ends) {

    private static final Comparator<Tally> NEWS_FIRST =
            Comparator.comparing(Tally::isNews).reversed().thenComparing(Tally.BY_FIRST);

    private static final List<Act> HARDEST_FIRST = List.of(Act.WITHDRAWAL, Act.BAN, Act.MORATORIUM);

    /** The votes of {@code tallies} of one class of acts, of which {@code first} is the first telling, news before recalls. */
    static Votes of(Collection<Tally> tallies, Telling first) {
        PartialDate effective = dateTold(tallies).orElse(PartialDate.of(first.publicationDay()));
        LocalDate day = first.isNews() ? effective.nearestTo(first.publicationDay()) : effective.first();
        Optional<Until> until = endTold(tallies, effective.last(), day);
        Optional<LocalDate> ends = until.flatMap(told -> Ending.dayOf(told, effective.last()));
        return new Votes(actTold(tallies, until.isPresent()), effective, day, until, ends);
    }

    private static Optional<PartialDate> dateTold(Collection<Tally> tallies) {
        return Poll.winner(
                tallies,
                statement -> statement.key().told(),
                Comparator.<Poll.Vote<PartialDate>, PartialDate.Precision>comparing(
                                vote -> vote.answer().precision())
                        .reversed()
                        .thenComparing(Poll.byAttestation())
                        .thenComparing(Poll.Vote::answer));
    }

    private static Optional<Until> endTold(Collection<Tally> tallies, LocalDate start, LocalDate day) {
        Optional<LocalDate> winner = Poll.winner(
                tallies,
                statement -> statement.endsFrom(start).filter(day::isBefore),
                Poll.<LocalDate>byAttestation().thenComparing(Poll.Vote::answer));
        return winner.flatMap(end -> tallies.stream()
                .filter(tally -> tally.statement().endsFrom(start).equals(winner))
                .min(NEWS_FIRST)
                .flatMap(tally -> tally.first().claim().until()));
    }

    private static Act actTold(Collection<Tally> tallies, boolean ends) {
        if (ends && tallies.iterator().next().statement().act().actClass() == ActClass.HALT) {
            return Act.MORATORIUM;
        }
        Comparator<Poll.Vote<Act>> hardest = Comparator.comparing(vote -> HARDEST_FIRST.indexOf(vote.answer()));
        return Poll.winner(
                        tallies,
                        statement -> Optional.of(statement.act()),
                        Poll.<Act>byAttestation().thenComparing(hardest))
                .orElseThrow();
    }
}
