package org.stancewatch.domain.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
}
