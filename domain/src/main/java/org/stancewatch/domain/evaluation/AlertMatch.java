package org.stancewatch.domain.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.PartialDate;

/**
 * Alerts against what has happened. An alert tells an event of the same company, technology and class of act whose date is
 * at most {@value #TOLERANCE_DAYS} days from its own; where one of the two is a month or a year, the other lies in it. An alert
 * tells one event: that of the nearest date, of several the one of its very scope, then one that no alert has told yet. One
 * event may be told by several alerts.
 *
 * @param found the events that were told, each with the moment of its first alert
 * @param missed the events that were not, in their order
 * @param right alerts that tell an event, in their order
 * @param wrong alerts that tell none, in their order
 */
public record AlertMatch(
        Map<RealEvent, Instant> found, List<RealEvent> missed, List<ToldAlert> right, List<ToldAlert> wrong) {

    /** How far the dates of an alert and of its event may be apart. */
    public static final int TOLERANCE_DAYS = 14;

    public AlertMatch {
        found = Map.copyOf(found);
        missed = List.copyOf(missed);
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
    }

    /** Matches {@code alerts}, in the order they were sent, with {@code events}. */
    public static AlertMatch of(Collection<RealEvent> events, Collection<ToldAlert> alerts) {
        Map<RealEvent, Instant> found = new LinkedHashMap<>();
        List<ToldAlert> right = new ArrayList<>();
        List<ToldAlert> wrong = new ArrayList<>();
        alerts.stream().sorted(Comparator.comparing(ToldAlert::raised)).forEach(alert -> {
            Optional<RealEvent> event = eventOf(alert, events, found.keySet());
            event.ifPresent(told -> found.putIfAbsent(told, alert.raised()));
            (event.isPresent() ? right : wrong).add(alert);
        });
        List<RealEvent> missed =
                events.stream().filter(event -> !found.containsKey(event)).toList();
        return new AlertMatch(found, missed, right, wrong);
    }

    /** The figures, of events and alerts of {@code classes} alone. */
    public Detection detection(Set<ActClass> classes) {
        List<Duration> delays = found.entrySet().stream()
                .filter(told -> classes.contains(told.getKey().actClass()))
                .map(told -> Duration.between(told.getKey().told(), told.getValue()))
                .toList();
        int events = delays.size() + count(missed, RealEvent::actClass, classes);
        List<ToldAlert> astray = wrong.stream()
                .filter(alert -> classes.contains(alert.actClass()))
                .toList();
        int unlabelled =
                (int) astray.stream().filter(alert -> !alert.labelled()).count();
        int alerts = count(right, ToldAlert::actClass, classes) + astray.size();
        return new Detection(events, alerts, astray.size(), unlabelled, delays);
    }

    private static <T> int count(List<T> all, Function<T, ActClass> actClass, Set<ActClass> classes) {
        return (int) all.stream().map(actClass).filter(classes::contains).count();
    }

    private static Optional<RealEvent> eventOf(
            ToldAlert alert, Collection<RealEvent> events, Set<RealEvent> alreadyTold) {
        return events.stream()
                .filter(event -> mayTell(alert, event))
                .min(Comparator.comparingLong((RealEvent event) -> daysApart(event.date(), alert.effective()))
                        .thenComparing(event -> !event.scope().equals(alert.scope()))
                        .thenComparing(alreadyTold::contains));
    }

    private static boolean mayTell(ToldAlert alert, RealEvent event) {
        return alert.pair().equals(event.pair())
                && alert.actClass() == event.actClass()
                && daysApart(event.date(), alert.effective()) <= tolerance(event.date(), alert.effective());
    }

    private static long tolerance(PartialDate one, PartialDate other) {
        return one.isDay() && other.isDay() ? TOLERANCE_DAYS : 0;
    }

    /** Between the nearest days that the two may mean. */
    private static long daysApart(PartialDate one, PartialDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one.nearestTo(other.first()), other.nearestTo(one.first())));
    }
}
