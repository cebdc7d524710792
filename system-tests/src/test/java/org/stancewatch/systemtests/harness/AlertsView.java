package org.stancewatch.systemtests.harness;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.schemas.topic.Topics;

/** Every committed revision of every alert. */
public final class AlertsView implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TopicReader<Alert> topic;

    private AlertsView(TopicReader<Alert> topic) {
        this.topic = topic;
    }

    public static AlertsView of(Cluster cluster) {
        return new AlertsView(TopicReader.of(cluster, Topics.ALERT));
    }

    /** All revisions so far. */
    public List<Alert> revisions() {
        return topic.values();
    }

    /** Waits for a revision that says {@code what}, and returns the first. */
    public Alert await(String what, Predicate<AlertContent> says) {
        // A Kafka consumer belongs to one thread.
        return Awaitility.await("an alert: " + what)
                .pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> first(says), found -> !found.isEmpty())
                .get(0);
    }

    @Override
    public void close() {
        topic.close();
    }

    private List<Alert> first(Predicate<AlertContent> says) {
        return revisions().stream()
                .filter(alert -> says.test(alert.content()))
                .limit(1)
                .toList();
    }
}
