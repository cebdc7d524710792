package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Scope;

/**
 * What can be read off the events of a ledger on a date.
 *
 * @param pair company and technology
 * @param date the date
 * @param events all events
 * @param known the events that stand on it, those that are told and not yet effective too
 * @param course their course to its end
 * @param standings how the company stands on the date, by cell
 */
record Reading(
        Pair pair,
        LocalDate date,
        List<Occurrence> events,
        List<Occurrence> known,
        Course course,
        Map<Scope, Standing> standings) {

    static Reading of(Pair pair, Grid grid, List<Occurrence> events, LocalDate date) {
        List<Occurrence> known =
                events.stream().filter(event -> event.standsOn(date)).toList();
        Course course = Course.of(grid, known).runTo(date);
        Map<Scope, Standing> standings = new LinkedHashMap<>(course.standings());
        return new Reading(pair, date, events, known, course.runTo(LocalDate.MAX), standings);
    }

    /** The timeline, in which {@code denials} are shown. */
    Timeline timeline(List<Evidence> denials) {
        List<Raised> standing = course.raised().stream()
                .filter(alert -> alert.type() != AlertType.LAPSE || !alert.day().isAfter(date))
                .toList();
        return new Timeline(
                pair,
                date,
                known.stream().sorted(Occurrence.BY_DAY).map(this::event).toList(),
                CurrentPositions.of(standings),
                alerts(standing),
                firstHalt(standing),
                denials,
                nextChange());
    }

    /** Where two acts are told by one coarse date, and would be told alike, the later tells the day it stands on. */
    private List<StandingAlert> alerts(List<Raised> standing) {
        Set<List<Object>> said = new HashSet<>();
        return standing.stream()
                .flatMap(raised -> raised.standing(pair).stream()
                        .map(alert -> said.add(alert.content().words()) ? alert : alert.on(raised.day())))
                .toList();
    }

    private Optional<StandingAlert> firstHalt(List<Raised> standing) {
        return standing.stream()
                .filter(alert -> alert.type() == AlertType.NEW_MORATORIUM)
                .findFirst()
                .map(alert -> alert.standing(pair).get(0));
    }

    /** An event comes to stand, takes effect, or a term ends. */
    private Optional<LocalDate> nextChange() {
        Stream<LocalDate> happens = events.stream().map(Occurrence::day);
        Stream<LocalDate> told =
                events.stream().filter(event -> !event.standsOn(date)).map(Occurrence::firstTold);
        Stream<LocalDate> ends = standings.values().stream()
                .filter(Standing::isHalted)
                .flatMap(standing -> standing.haltThere().ends().stream());
        return Stream.of(happens, told, ends)
                .flatMap(days -> days)
                .filter(date::isBefore)
                .min(Comparator.naturalOrder());
    }

    private Event event(Occurrence event) {
        return new Event(
                event.act(),
                event.scope(),
                event.effective(),
                event.day(),
                event.until(),
                event.actClass() == ActClass.EXTENSION ? endGivenBy(event) : event.ends(),
                event.isSilent(),
                course.isDisputed(event),
                event.publishers(),
                BestEvidence.of(event.tallies().toList()));
    }

    /** When an extension ends hangs on what it prolongs; one that moves nothing may still tell a date. */
    private Optional<LocalDate> endGivenBy(Occurrence extension) {
        return course.changeBy(extension)
                .map(Raised::endsAfter)
                .orElseGet(() -> extension.until().flatMap(Ending::dateIn));
    }
}
