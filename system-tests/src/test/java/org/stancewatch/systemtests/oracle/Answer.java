package org.stancewatch.systemtests.oracle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;

/**
 * What stands after all articles have been read, by content: without ids, revisions and evidence, which depend on the order
 * of arrival.
 *
 * @param alerts how often each content stands
 * @param positions by {@code company|technology}, those that have any
 * @param stances by technology, of each company that has a position
 */
public record Answer(
        Map<AlertContent, Long> alerts,
        SortedMap<String, Set<Position>> positions,
        SortedMap<String, Map<String, List<Stance>>> stances) {

    static Answer of(
            Collection<AlertContent> alerts,
            Collection<Timeline> timelines,
            Collection<TechnologyTimeline> technologies) {
        SortedMap<String, Set<Position>> positions = new TreeMap<>();
        timelines.stream()
                .filter(timeline -> !timeline.positions().isEmpty())
                .forEach(timeline -> positions.put(timeline.pair().key(), Set.copyOf(timeline.positions())));
        SortedMap<String, Map<String, List<Stance>>> stances = new TreeMap<>();
        technologies.forEach(technology -> stances.put(technology.technology(), stances(technology)));
        stances.values().removeIf(Map::isEmpty);
        return new Answer(
                alerts.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                positions,
                stances);
    }

    private static Map<String, List<Stance>> stances(TechnologyTimeline technology) {
        Map<String, List<Stance>> stances = new TreeMap<>();
        technology.companies().forEach((company, positions) -> {
            if (!positions.isEmpty()) {
                stances.put(
                        company,
                        positions.stream().map(Position::stance).sorted().toList());
            }
        });
        return stances;
    }
}
