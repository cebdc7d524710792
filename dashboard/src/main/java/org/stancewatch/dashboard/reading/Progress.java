package org.stancewatch.dashboard.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** How far the topics have been read. Written by the reader, read by any thread. */
public final class Progress {

    private final Clock clock;
    private final SortedMap<String, TopicProgress> topics = new TreeMap<>();
    private Map<TopicPartition, Long> begins = Map.of();
    private Map<TopicPartition, Long> goal = Map.of();
    private boolean loaded;
    private Instant since;
    private Optional<String> trouble = Optional.of("has not answered yet");

    public Progress(Clock clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    /**
     * Of one topic, over all partitions.
     *
     * @param begin the first offset there is
     * @param behindSince since when it has not been at the end
     */
    public record TopicProgress(String topic, long begin, long read, long end, Optional<Instant> behindSince) {

        public long lag() {
            return Math.max(0, end - read);
        }

        /** 0 to 1. */
        public double fraction() {
            return end <= begin ? 1 : Math.min(1, (double) (read - begin) / (end - begin));
        }
    }

    /** All of it, at one moment. */
    public record State(boolean loaded, Instant since, Optional<String> trouble, List<TopicProgress> topics) {

        /** 0 to 1, over all topics. */
        public double fraction() {
            long all = topics.stream()
                    .mapToLong(topic -> topic.end() - topic.begin())
                    .sum();
            long read = topics.stream()
                    .mapToLong(topic -> topic.read() - topic.begin())
                    .sum();
            return all <= 0 ? (loaded ? 1 : 0) : Math.min(1, (double) read / all);
        }
    }

    /** How it is now. */
    public synchronized State state() {
        return new State(loaded, since, trouble, List.copyOf(topics.values()));
    }

    /** The next offset of each partition of {@code topic} when reading began: what lies before is old to a new subscriber. */
    public synchronized SortedMap<Integer, Long> goal(String topic) {
        return goal.entrySet().stream()
                .filter(end -> end.getKey().topic().equals(topic))
                .collect(Collectors.toMap(
                        end -> end.getKey().partition(), Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    synchronized void connected(Map<TopicPartition, Long> first, Map<TopicPartition, Long> ends) {
        begins = Map.copyOf(first);
        if (goal.isEmpty()) {
            goal = Map.copyOf(ends);
        }
        connected();
    }

    /** The cluster has answered. */
    synchronized void connected() {
        if (trouble.isPresent()) {
            since = clock.instant();
        }
        trouble = Optional.empty();
    }

    /** What there was at the start is to be read again, from the beginning. */
    synchronized void beginAnew() {
        goal = Map.of();
        loaded = false;
    }

    synchronized void away(String reason) {
        if (trouble.isEmpty()) {
            since = clock.instant();
        }
        trouble = Optional.of(reason);
    }

    synchronized void reached(Map<TopicPartition, Long> places, Map<TopicPartition, Long> ends) {
        Map<String, List<TopicPartition>> byTopic =
                ends.keySet().stream().collect(Collectors.groupingBy(TopicPartition::topic));
        byTopic.forEach((topic, partitions) -> topics.put(topic, progress(topic, partitions, places, ends)));
        loaded = loaded
                || goal.entrySet().stream().allMatch(end -> places.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private TopicProgress progress(
            String topic,
            List<TopicPartition> partitions,
            Map<TopicPartition, Long> places,
            Map<TopicPartition, Long> ends) {
        long read = sum(partitions, places);
        long end = sum(partitions, ends);
        Optional<Instant> before = Optional.ofNullable(topics.get(topic)).flatMap(TopicProgress::behindSince);
        Optional<Instant> behind = read >= end ? Optional.empty() : before.or(() -> Optional.of(clock.instant()));
        return new TopicProgress(topic, sum(partitions, begins), read, end, behind);
    }

    private static long sum(List<TopicPartition> partitions, Map<TopicPartition, Long> offsets) {
        return partitions.stream()
                .mapToLong(partition -> offsets.getOrDefault(partition, 0L))
                .sum();
    }
}
