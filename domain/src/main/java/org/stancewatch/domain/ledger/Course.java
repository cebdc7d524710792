package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Scope;

/**
 * The course of events: day by day, each meets the standings that the earlier ones left, and terms lapse on their day
 * (design §3.4, §3.5). Lives within one computation.
 */
final class Course {

    private final Deque<Occurrence> ahead;
    private final Map<Scope, Standing> standings = new LinkedHashMap<>();
    private final List<Raised> raised = new ArrayList<>();
    private final List<Raised> unheard = new ArrayList<>();
    private final Set<Occurrence> disputed = Collections.newSetFromMap(new IdentityHashMap<>());

    private Course(Deque<Occurrence> ahead) {
        this.ahead = ahead;
    }

    /** The course of {@code events}, before the first. */
    static Course of(Grid grid, Collection<Occurrence> events) {
        Map<Scope, Integer> sizes = new HashMap<>();
        Comparator<Occurrence> order = Comparator.comparing(Occurrence::day)
                .thenComparing(event -> -sizes.computeIfAbsent(event.scope(), grid::size))
                .thenComparing(event -> event.act() != Act.SUPPLY)
                .thenComparing(Occurrence.BY_DAY);
        Course course = new Course(events.stream().sorted(order).collect(Collectors.toCollection(ArrayDeque::new)));
        grid.cells().forEach(cell -> course.standings.put(cell, Standing.UNTOLD));
        return course;
    }

    /** Runs on to the end of {@code date}. */
    Course runTo(LocalDate date) {
        while (!ahead.isEmpty() && !ahead.peek().day().isAfter(date)) {
            lapseBy(ahead.peek().day());
            meet(ahead.remove());
        }
        lapseBy(date);
        return this;
    }

    /** How the company stands, by cell, the widest first. */
    Map<Scope, Standing> standings() {
        return Collections.unmodifiableMap(standings);
    }

    /** What has been raised so far and not taken back. */
    List<Raised> raised() {
        return List.copyOf(raised);
    }

    /** What {@code event} changed, raised or silent. */
    Optional<Raised> changeBy(Occurrence event) {
        return Stream.concat(unheard.stream(), raised.stream())
                .filter(change -> change.cause().is(event))
                .findFirst();
    }

    boolean isDisputed(Occurrence event) {
        return disputed.contains(event);
    }

    private void meet(Occurrence event) {
        Meeting meeting = Meeting.of(event, standings);
        Meeting admitted = meeting.where(standing -> isAdmitted(meeting, standing));
        if (admitted.within().isEmpty() || isRefused(meeting, admitted)) {
            disputed.add(event);
            return;
        }
        Transition transition = TransitionTable.of(admitted);
        takeBackLapses(transition);
        standings.putAll(transition.after());
        note(transition);
    }

    /** Only what ends a halt needs to be admitted; limits or supply that reach beyond it leave it standing. */
    private static boolean isAdmitted(Meeting meeting, Standing standing) {
        return switch (meeting.event().actClass()) {
            case HALT, EXTENSION -> true;
            case RELEASE -> !standing.isHalted() || Admission.isGiven(meeting.event(), standing.haltThere());
            case RESTRICTION, SUPPLY ->
                !meeting.all(Standing::isHalted) || Admission.isGiven(meeting.event(), standing.haltThere());
        };
    }

    private static boolean isRefused(Meeting meeting, Meeting admitted) {
        return meeting.any(Standing::isHalted) && !admitted.any(Standing::isHalted);
    }

    private void note(Transition transition) {
        Occurrence event = transition.meeting().event();
        List<Raised> heard = event.isSilent() ? unheard : raised;
        transition
                .alert()
                .ifPresentOrElse(
                        type -> heard.add(Raised.by(transition, type)), () -> supportWhatItRetells(transition));
    }

    /** A halt or extension that changes nothing is evidence for what was raised when the halt became what it is. */
    private void supportWhatItRetells(Transition transition) {
        Meeting meeting = transition.meeting();
        if (!meeting.event().isSilent() && Stance.ledToBy(meeting.event().actClass()) == Stance.HALTED) {
            for (int last = raised.size() - 1; last >= 0; last--) {
                if (isRetold(raised.get(last), meeting)) {
                    raised.set(last, raised.get(last).toldAlsoBy(meeting.event()));
                    return;
                }
            }
        }
    }

    private static boolean isRetold(Raised alert, Meeting meeting) {
        Occurrence cause = alert.cause();
        return alert.type() != AlertType.LAPSE
                && cause.actClass() == meeting.event().actClass()
                && meeting.any(before ->
                        before.isHalted() && before.haltThere().told().stream().anyMatch(cause::is));
    }

    /** The terms that end by {@code date}: a lapse for each halt, and its own for what only recalls tell of it. */
    private void lapseBy(LocalDate date) {
        Map<List<Object>, Map<Scope, Raised.Change>> lapsing = new LinkedHashMap<>();
        standings.forEach((cell, standing) -> {
            if (standing.endsBy(date)) {
                Halt halt = standing.haltThere();
                lapsing.computeIfAbsent(
                                List.of(halt.ends(), halt.deed(), halt.isSilent()), none -> new LinkedHashMap<>())
                        .put(cell, new Raised.Change(standing, standing.lapsed()));
            }
        });
        lapsing.values().forEach(this::lapse);
    }

    private void lapse(Map<Scope, Raised.Change> changes) {
        changes.forEach((cell, change) -> standings.put(cell, change.after()));
        Halt halt = changes.values().iterator().next().after().haltThere();
        if (!halt.isSilent()) {
            raised.add(Raised.lapse(halt, halt.ends().orElseThrow(), changes));
        }
    }

    private void takeBackLapses(Transition transition) {
        if (transition.meeting().event().actClass() != ActClass.EXTENSION) {
            return;
        }
        transition.meeting().within().forEach((cell, before) -> {
            if (before.isLapsed()) {
                raised.replaceAll(alert -> isLapseOf(before, alert) ? alert.without(Set.of(cell)) : alert);
            }
        });
        raised.removeIf(alert -> alert.changes().isEmpty());
    }

    private static boolean isLapseOf(Standing lapsed, Raised alert) {
        return alert.type() == AlertType.LAPSE
                && lapsed.since().filter(alert.day()::equals).isPresent();
    }
}
