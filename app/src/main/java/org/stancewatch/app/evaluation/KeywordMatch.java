package org.stancewatch.app.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stancewatch.app.evaluation.KeywordAlerts.Hit;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.evaluation.Detection;
import org.stancewatch.domain.evaluation.RealEvent;

/**
 * Keyword alerts against what has happened. An event is found where the query of its company and technology matches one of
 * its articles; a hit is wrong where its article tells no new act of the pair. A hit does not say what kind of act it tells.
 *
 * @param found the events found, each with the moment of the first hit
 * @param missed the events that no hit tells, in their order
 * @param right hits whose article tells a new act of the pair
 * @param wrong all other hits
 */
public record KeywordMatch(Map<RealEvent, Instant> found, List<RealEvent> missed, List<Hit> right, List<Hit> wrong) {

    public KeywordMatch {
        found = Map.copyOf(found);
        missed = List.copyOf(missed);
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
    }

    /** Holds {@code hits}, in the order of their articles, against {@code events}. */
    static KeywordMatch of(Collection<RealEvent> events, List<Hit> hits) {
        Map<RealEvent, Instant> found = new LinkedHashMap<>();
        events.forEach(event -> hits.stream()
                .filter(hit -> tells(hit, event))
                .map(hit -> hit.article().article().published())
                .min(Instant::compareTo)
                .ifPresent(first -> found.put(event, first)));
        return new KeywordMatch(
                found,
                events.stream().filter(event -> !found.containsKey(event)).toList(),
                hits.stream().filter(Hit::tellsNews).toList(),
                hits.stream().filter(hit -> !hit.tellsNews()).toList());
    }

    /** The figures, of events of {@code classes} alone, beside all hits. */
    Detection detection(Set<ActClass> classes) {
        List<Duration> delays = found.entrySet().stream()
                .filter(told -> classes.contains(told.getKey().actClass()))
                .map(told -> Duration.between(told.getKey().told(), told.getValue()))
                .toList();
        long notFound = missed.stream()
                .filter(event -> classes.contains(event.actClass()))
                .count();
        int events = delays.size() + (int) notFound;
        return new Detection(events, right.size() + wrong.size(), wrong.size(), wrong.size(), delays);
    }

    private static boolean tells(Hit hit, RealEvent event) {
        return hit.pair().equals(event.pair()) && hit.article().id().startsWith(event.id() + ".");
    }
}
