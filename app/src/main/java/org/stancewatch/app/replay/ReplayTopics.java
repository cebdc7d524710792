package org.stancewatch.app.replay;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.jspecify.annotations.Nullable;
import org.stancewatch.app.Cluster;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.replay.OffsetRange;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.TopicSpec;

/** What a cluster holds of a generation, and how far its applications have read. */
public final class ReplayTopics implements AutoCloseable {

    private final Cluster cluster;
    private final Admin admin;

    private ReplayTopics(Cluster cluster, Admin admin) {
        this.cluster = cluster;
        this.admin = admin;
    }

    public static ReplayTopics on(Cluster cluster) {
        return new ReplayTopics(cluster, Admin.create(cluster.clientSettings()));
    }

    /** The replays that have topics. */
    public List<Generation> replays() {
        return Generation.replaysAmong(answer(admin.listTopics().names()));
    }

    /** All there is on {@code topic} now. */
    public Map<Integer, OffsetRange> present(String topic) {
        Map<TopicPartition, Long> begins = offsets(topic, OffsetSpec.earliest());
        return offsets(topic, OffsetSpec.latest()).entrySet().stream()
                .collect(Collectors.toMap(
                        end -> end.getKey().partition(),
                        end -> new OffsetRange(Objects.requireNonNull(begins.get(end.getKey())), end.getValue())));
    }

    public int partitions(String topic) {
        return Objects.requireNonNull(
                        answer(admin.describeTopics(List.of(topic)).allTopicNames())
                                .get(topic))
                .partitions()
                .size();
    }

    /** How much of {@code ranges} of {@code topic} the application has read for good. */
    long read(Application application, Generation generation, String topic, Map<Integer, OffsetRange> ranges) {
        Map<TopicPartition, OffsetAndMetadata> committed = committed(application.id(generation));
        return ranges.entrySet().stream()
                .mapToLong(range -> read(committed.get(new TopicPartition(topic, range.getKey())), range.getValue()))
                .sum();
    }

    private static long read(@Nullable OffsetAndMetadata committed, OffsetRange range) {
        return committed == null ? 0 : Math.max(0, Math.min(committed.offset(), range.to()) - range.from());
    }

    /** Whether the application has read all there is on its {@code topic} now. */
    boolean isDrained(Application application, Generation generation, String topic) {
        Map<Integer, OffsetRange> present = present(topic);
        return hasRead(application, generation, topic, present);
    }

    /** Whether the application has read all of {@code ranges} of {@code topic} for good. */
    public boolean hasRead(
            Application application, Generation generation, String topic, Map<Integer, OffsetRange> ranges) {
        return read(application, generation, topic, ranges) == total(ranges);
    }

    static long total(Map<Integer, OffsetRange> ranges) {
        return ranges.values().stream()
                .mapToLong(range -> range.to() - range.from())
                .sum();
    }

    /** Whether any process runs {@code application} for {@code generation}. */
    public boolean isServed(Application application, Generation generation) {
        return hasMembers(application.id(generation));
    }

    private boolean hasMembers(String group) {
        return group(admin.describeConsumerGroups(List.of(group)).all())
                .flatMap(described -> Optional.ofNullable(described.get(group)))
                .filter(found -> !found.members().isEmpty())
                .isPresent();
    }

    /** Lets {@code application} begin where {@code ranges} begin. */
    void start(Application application, Generation generation, String topic, Map<Integer, OffsetRange> ranges) {
        Map<TopicPartition, OffsetAndMetadata> beginnings = new HashMap<>();
        ranges.forEach((partition, range) ->
                beginnings.put(new TopicPartition(topic, partition), new OffsetAndMetadata(range.from())));
        answer(admin.alterConsumerGroupOffsets(application.id(generation), beginnings)
                .all());
    }

    /** Removes all that is {@code generation}'s own: topics, those that Kafka Streams keeps for it, and groups. */
    void remove(Generation generation) {
        Set<String> own = new TreeSet<>(answer(admin.listTopics().names()));
        Set<String> named = generation.own().stream().map(TopicSpec::name).collect(Collectors.toSet());
        own.removeIf(topic -> !named.contains(topic) && !isInternal(topic, generation));
        answer(admin.deleteTopics(own).all());
        Stream.of(Application.values())
                .map(application -> application.id(generation))
                .forEach(this::removeGroup);
    }

    private static boolean isInternal(String topic, Generation generation) {
        return Stream.of(Application.values()).anyMatch(application -> application.owns(topic, generation));
    }

    /** Static members stay in a group for a while after they have ended; nobody waits for these. */
    private void removeGroup(String group) {
        if (hasMembers(group)) {
            group(admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                    .all());
        }
        group(admin.deleteConsumerGroups(List.of(group)).all());
    }

    /** What the cluster says of a group; empty where it knows none of that name. */
    private <T> Optional<T> group(KafkaFuture<T> future) {
        try {
            return Optional.ofNullable(future.get());
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof GroupIdNotFoundException) {
                return Optional.empty();
            }
            throw explained(fault);
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
    }

    @Override
    public void close() {
        admin.close();
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(String group) {
        return answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    }

    private Map<TopicPartition, Long> offsets(String topic, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> asked =
                places(topic).stream().collect(Collectors.toMap(Function.identity(), place -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        answer(admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
                        .all())
                .forEach((place, found) -> offsets.put(place, found.offset()));
        return offsets;
    }

    private Collection<TopicPartition> places(String topic) {
        return IntStream.range(0, partitions(topic))
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    private <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException fault) {
            throw explained(fault);
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
    }

    private RuntimeException explained(ExecutionException fault) {
        return cluster.explained(Objects.requireNonNullElse(fault.getCause(), fault));
    }

    private static IllegalStateException interrupted(InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted before the cluster answered", stop);
    }
}
