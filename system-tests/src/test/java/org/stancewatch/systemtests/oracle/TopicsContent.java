package org.stancewatch.systemtests.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.TopicReader;

/**
 * What a subscriber finds on the topics.
 *
 * @param articles every revision published
 * @param revisions every revision of every alert
 * @param timelines the latest of each pair
 * @param technologies the latest of each technology
 */
public record TopicsContent(
        List<Article> articles,
        List<Alert> revisions,
        Collection<Timeline> timelines,
        Collection<TechnologyTimeline> technologies) {

    public static TopicsContent of(Cluster cluster) {
        return of(cluster, Generation.LIVE);
    }

    /** What a subscriber of {@code generation} finds. */
    public static TopicsContent of(Cluster cluster, Generation generation) {
        return new TopicsContent(
                all(cluster, Topics.ARTICLE),
                all(cluster, generation.of(Topics.ALERT)),
                latest(cluster, generation.of(Topics.POSITION)),
                latest(cluster, generation.of(Topics.TECHNOLOGY)));
    }

    /** What the oracle says of {@code cluster} once all articles have gone all the way, within {@code limit}. */
    public static Verdict verdict(Cluster cluster, Duration limit) {
        try (Progress progress = Progress.of(cluster)) {
            progress.awaitDrained(limit);
        }
        return of(cluster).verdict();
    }

    /** What the oracle says of it today. */
    public Verdict verdict() {
        Oracle oracle = new Oracle(Extractor.bundled()::extract, LocalDate.now(ZoneOffset.UTC));
        return Verdict.of(this, oracle.answer(articles));
    }

    /** What stands, by content. */
    public Answer answer() {
        return Answer.of(standing().stream().map(Alert::content).toList(), timelines, technologies);
    }

    /** Of each alert its highest revision, where it stands. */
    public List<Alert> standing() {
        Map<String, Alert> latest = new TreeMap<>();
        revisions.forEach(alert ->
                latest.merge(alert.id(), alert, (one, other) -> one.revision() >= other.revision() ? one : other));
        return latest.values().stream().filter(Alert::stands).toList();
    }

    private static <T> List<T> all(Cluster cluster, Topic<T> topic) {
        try (TopicReader<T> reader = TopicReader.of(cluster, topic)) {
            return reader.values();
        }
    }

    private static <T> Collection<T> latest(Cluster cluster, Topic<T> topic) {
        try (TopicReader<T> reader = TopicReader.of(cluster, topic)) {
            Map<String, T> latest = new TreeMap<>();
            for (ConsumerRecord<String, T> each : reader.records()) {
                latest.put(each.key(), each.value());
            }
            return latest.values();
        }
    }
}
