package org.stancewatch.systemtests.scaleout;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.stancewatch.app.Cluster;
import org.stancewatch.processor.Application;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.Progress;

/**
 * For how long partitions that news flows through without a break stand still: those of articles, as the extractor commits
 * them, and of claims, as the aggregator does. Says as much as the news flows.
 */
final class Pulse implements AutoCloseable {

    private static final long PERIOD_MILLIS = 100;
    private static final Set<String> FLOWING = Set.of(Topics.ARTICLE.name(), Topics.CLAIM.name());

    private record Beat(long position, Instant at) {}

    private final Progress progress;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final Map<TopicPartition, Beat> beats = new HashMap<>();
    private Duration longestStop = Duration.ZERO;

    private Pulse(Progress progress) {
        this.progress = progress;
    }

    /** Starts to watch. */
    static Pulse of(Cluster cluster) {
        Pulse pulse = new Pulse(Progress.of(cluster));
        pulse.watch.scheduleWithFixedDelay(pulse::look, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        return pulse;
    }

    /** Counts from now. */
    synchronized void reset() {
        Instant now = Instant.now();
        beats.replaceAll((partition, beat) -> new Beat(beat.position(), now));
        longestStop = Duration.ZERO;
    }

    /** The longest that a partition has stood still, those that stand now included. */
    synchronized Duration longestStop() {
        Duration now = standing();
        return now.compareTo(longestStop) > 0 ? now : longestStop;
    }

    /** For how long the partition that has not moved for longest has not. */
    synchronized Duration standing() {
        Instant now = Instant.now();
        return beats.values().stream()
                .map(beat -> Duration.between(beat.at(), now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        progress.close();
    }

    private void look() {
        for (Application application : Application.values()) {
            see(progress.positions(application).entrySet());
        }
    }

    private synchronized void see(Collection<Map.Entry<TopicPartition, Long>> positions) {
        positions.stream()
                .filter(position -> FLOWING.contains(position.getKey().topic()))
                .forEach(position -> see(position.getKey(), position.getValue()));
    }

    private void see(TopicPartition partition, long position) {
        Instant now = Instant.now();
        Beat last = beats.get(partition);
        if (last == null || last.position() != position) {
            beats.put(partition, new Beat(position, now));
            Duration stop = last == null ? Duration.ZERO : Duration.between(last.at(), now);
            longestStop = stop.compareTo(longestStop) > 0 ? stop : longestStop;
        }
    }
}
