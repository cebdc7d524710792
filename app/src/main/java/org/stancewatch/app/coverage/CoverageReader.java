package org.stancewatch.app.coverage;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.topic.Committed;
import org.stancewatch.app.topic.CommittedRecords;
import org.stancewatch.app.topic.TopicSource;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.schemas.topic.Topics;

/** What was told last of each source and language. */
public final class CoverageReader {

    private CoverageReader() {}

    /**
     * Reads the topic to its present end; by id.
     *
     * @throws IllegalStateException where no broker answers, or the topic is not there
     * @throws org.stancewatch.schemas.serde.RegistryUnavailableException where no registry answers
     */
    public static SortedMap<String, SourceCoverage> read(Cluster cluster) {
        try (CommittedRecords records = CommittedRecords.of(cluster)) {
            return read(records);
        }
    }

    static SortedMap<String, SourceCoverage> read(TopicSource topics) {
        SortedMap<String, SourceCoverage> latest = new TreeMap<>();
        topics.read(Topics.SOURCE, key -> true, record -> take(record, latest));
        return latest;
    }

    private static void take(Committed<SourceCoverage> record, Map<String, SourceCoverage> latest) {
        record.value().ifPresentOrElse(told -> latest.put(record.key(), told), () -> latest.remove(record.key()));
    }
}
