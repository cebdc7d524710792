package org.stancewatch.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;

/**
 * An alert in the making.
 *
 * @param type what has happened
 * @param act the act that did it
 * @param effective since when, as told
 * @param day the day it stands on
 * @param told the events it rests on, the one that raised it first
 * @param changes how each cell it speaks of stood before and stands after, the widest first
 * @param partial whether a wider halt goes on around it
 */
record Raised(
        AlertType type,
        Act act,
        PartialDate effective,
        LocalDate day,
        List<Occurrence> told,
        Map<Scope, Change> changes,
        boolean partial) {

    /** How one cell stood before and stands after. */
    record Change(Standing before, Standing after) {

        boolean isHaltBegunBy(Occurrence event) {
            return after.halt().filter(halt -> halt.beginning().is(event)).isPresent();
        }

        /** The date of the halt that is ended or moved; only an extension reaches back to one that has lapsed. */
        Optional<PartialDate> reverses(AlertType type) {
            return before.halt()
                    .filter(halt -> before.isHalted() || type == AlertType.EXTENSION)
                    .map(Halt::effective);
        }
    }

    /** The alert that {@code transition} raises. */
    static Raised by(Transition transition, AlertType type) {
        Meeting meeting = transition.meeting();
        Occurrence event = meeting.event();
        Map<Scope, Change> changes = new LinkedHashMap<>();
        transition.about().forEach(cell -> changes.put(cell, new Change(meeting.before(cell), transition.after(cell))));
        boolean partial = meeting.isPartialIn(transition.about());
        return new Raised(type, event.act(), event.effective(), event.day(), List.of(event), changes, partial);
    }

    /** The alert that the term of {@code halt} has passed on {@code day}. */
    static Raised lapse(Halt halt, LocalDate day, Map<Scope, Change> changes) {
        return new Raised(AlertType.LAPSE, Act.MORATORIUM, PartialDate.of(day), day, halt.told(), changes, false);
    }

    Occurrence cause() {
        return told.get(0);
    }

    /** The day the new state ends by itself, where that is known. */
    Optional<LocalDate> endsAfter() {
        return changes.values().iterator().next().after().halt().flatMap(Halt::ends);
    }

    Raised toldAlsoBy(Occurrence event) {
        List<Occurrence> all = Stream.concat(told.stream(), Stream.of(event)).toList();
        return new Raised(type, act, effective, day, all, changes, partial);
    }

    Raised without(Set<Scope> cells) {
        Map<Scope, Change> rest = new LinkedHashMap<>(changes);
        rest.keySet().removeAll(cells);
        return new Raised(type, act, effective, day, told, rest, partial);
    }

    /** What stands in each place it speaks of. */
    List<StandingAlert> standing(Pair pair) {
        List<Tally> tallies = told.stream().flatMap(Occurrence::tallies).toList();
        List<Tally> news = tallies.stream().filter(Tally::isNews).toList();
        SortedSet<String> ground = news.stream()
                .flatMap(Tally::ground)
                .map(ArticleId::value)
                .collect(Collectors.toCollection(TreeSet::new));
        int publishers = Voices.publishers(tallies);
        List<Evidence> evidence = BestEvidence.of(tallies);
        return Grid.scopesOf(changes.keySet()).stream()
                .map(scope ->
                        new StandingAlert(content(pair, scope), ground, firstRecorded(news), publishers, evidence))
                .toList();
    }

    /** Where the halt is one this begins, it says what the alert says; where it merely grows, so does what it was. */
    private Change mostNewIn(List<Change> there) {
        return there.stream()
                .filter(change -> change.isHaltBegunBy(cause()))
                .findFirst()
                .orElse(there.get(0));
    }

    private static Instant firstRecorded(Collection<Tally> news) {
        return news.stream()
                .map(Tally::firstRecorded)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private AlertContent content(Pair pair, Scope scope) {
        List<Change> there = changes.entrySet().stream()
                .filter(entry -> scope.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        Change newest = mostNewIn(there);
        Standing after = newest.after();
        Optional<Halt> halt = after.halt().filter(inForce -> after.isHalted());
        return new AlertContent(
                type,
                new TreeSet<>(Set.of(pair.company())),
                pair.technology(),
                act,
                scope,
                effective,
                halt.flatMap(Halt::until),
                halt.flatMap(Halt::ends),
                newest.before().stance(),
                after.stance(),
                partial,
                there.stream().flatMap(change -> change.reverses(type).stream()).min(Comparator.naturalOrder()));
    }
}
