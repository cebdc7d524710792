package org.stancewatch.domain.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.ledger.Evidence;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;

/**
 * What one generation has told by now.
 *
 * @param alerts of each alert the latest revision, those withdrawn too
 * @param timelines of each pair the latest
 * @param technologies of each technology the latest
 * @param horizon what it tells of at all
 */
public record Account(
        List<ToldAlert> alerts,
        Collection<Timeline> timelines,
        Collection<TechnologyTimeline> technologies,
        Horizon horizon) {

    public Account {
        alerts = List.copyOf(alerts);
        timelines = List.copyOf(timelines);
        technologies = List.copyOf(technologies);
        Objects.requireNonNull(horizon, "horizon");
    }

    /** The versions of the rules by which the evidence that it shows was read, as far as they are known. */
    public SortedSet<String> rules() {
        return timelines.stream()
                .flatMap(timeline -> Stream.concat(
                        timeline.denials().stream(),
                        timeline.events().stream().flatMap(event -> event.evidence().stream())))
                .map(Evidence::rules)
                .filter(version -> !version.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
