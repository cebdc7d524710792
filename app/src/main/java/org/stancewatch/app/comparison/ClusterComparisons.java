package org.stancewatch.app.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Supplier;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.generation.Plans;
import org.stancewatch.app.generation.RecordedPlans;
import org.stancewatch.app.replay.Replays;
import org.stancewatch.app.topic.CommittedRecords;
import org.stancewatch.app.topic.TopicSource;
import org.stancewatch.dashboard.comparison.Comparisons;
import org.stancewatch.dashboard.reading.ReaderSettings;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.schemas.topic.Generation;

/** What {@code diff} tells, for the dashboard: by the topics and plans as they are at each call. */
public final class ClusterComparisons implements Comparisons {

    private final Supplier<TopicSource> topics;
    private final Supplier<Plans> plans;
    private final Names names;

    ClusterComparisons(Supplier<TopicSource> topics, Supplier<Plans> plans, Names names) {
        this.topics = topics;
        this.plans = plans;
        this.names = names;
    }

    /** Of {@code cluster}, read as the dashboard reads it; of the plans of {@code replays} and no others is known. */
    public static ClusterComparisons of(Cluster cluster, Replays replays, Names names) {
        return new ClusterComparisons(
                () -> CommittedRecords.of(cluster, ReaderSettings.of(cluster.connection(), "comparison")),
                () -> RecordedPlans.of(replays),
                names);
    }

    @Override
    public List<Generation> replays() {
        try (TopicSource source = topics.get()) {
            return Generation.replaysAmong(source.topics());
        }
    }

    @Override
    public JsonNode compare(Generation a, Generation b) {
        try (TopicSource source = topics.get()) {
            return DiffJson.of(Diff.of(a, b, source, plans.get()), names).json();
        }
    }
}
