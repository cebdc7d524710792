package org.stancewatch.systemtests.harness;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.stancewatch.app.Cluster;
import org.stancewatch.processor.Application;
import org.stancewatch.schemas.topic.Topics;

/** How far the two applications have come, as the broker knows it. */
public final class Progress implements AutoCloseable {

    /** What one application hands the other, or itself, in the order of the flow. */
    private static final List<Hop> HOPS = List.of(
            new Hop(Application.EXTRACTOR, Topics.ARTICLE.name()),
            new Hop(Application.AGGREGATOR, Topics.CLAIM.name()),
            new Hop(Application.AGGREGATOR, Topics.VERDICT.name()),
            new Hop(Application.AGGREGATOR, Application.AGGREGATOR.id() + "-company-by-technology-repartition"));

    private static final List<String> WRITTEN = List.of(
            Topics.CLAIM.name(),
            Topics.POSITION.name(),
            Topics.TECHNOLOGY.name(),
            Topics.ALERT.name(),
            Topics.REJECTED.name());

    private record Hop(Application reader, String topic) {}

    private final Admin admin;

    private Progress(Admin admin) {
        this.admin = admin;
    }

    public static Progress of(Cluster cluster) {
        return new Progress(Admin.create(cluster.clientSettings()));
    }

    /** The sum of the offsets {@code application} has committed. */
    public long committed(Application application) {
        return offsets(application).values().stream()
                .mapToLong(OffsetAndMetadata::offset)
                .sum();
    }

    /** The offset {@code application} has committed in each partition. */
    public Map<TopicPartition, Long> positions(Application application) {
        return offsets(application).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, committed -> committed.getValue().offset()));
    }

    /** The partitions that each member of {@code application}'s group holds, by the name of its instance. */
    public Map<String, Set<TopicPartition>> shares(Application application) {
        ConsumerGroupDescription group = answer(admin.describeConsumerGroups(List.of(application.id()))
                .describedGroups()
                .get(application.id()));
        return group.members().stream()
                .collect(Collectors.toMap(
                        member -> instance(application, member),
                        member -> Set.copyOf(member.assignment().topicPartitions())));
    }

    /**
     * Whether something was written in a transaction that is neither committed nor aborted. While records flow it may take
     * one that came between two looks for such.
     */
    public boolean hasOpenTransaction() {
        return WRITTEN.stream().anyMatch(this::hasOpenTransaction);
    }

    /** Waits until all that is on the article topic has gone all the way, and every transaction is closed. */
    public void awaitDrained(Duration limit) {
        HOPS.forEach(hop -> await(hop + " to be read to the end").atMost(limit).until(() -> lag(hop) == 0));
        WRITTEN.forEach(topic ->
                await(topic + " to have no open transaction").atMost(limit).until(() -> !hasOpenTransaction(topic)));
    }

    @Override
    public void close() {
        admin.close();
    }

    /** A member is called after application, instance and thread. */
    private static String instance(Application application, MemberDescription member) {
        String name = member.groupInstanceId().orElseThrow();
        return name.substring(application.id().length() + 1, name.lastIndexOf('-'));
    }

    private boolean hasOpenTransaction(String topic) {
        return !ends(topic, IsolationLevel.READ_COMMITTED).equals(ends(topic, IsolationLevel.READ_UNCOMMITTED));
    }

    private long lag(Hop hop) {
        Map<TopicPartition, Long> ends = ends(hop.topic(), IsolationLevel.READ_UNCOMMITTED);
        Map<TopicPartition, OffsetAndMetadata> read = offsets(hop.reader());
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - offset(read.get(end.getKey()))))
                .sum();
    }

    private static long offset(OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private Map<TopicPartition, OffsetAndMetadata> offsets(Application application) {
        return answer(admin.listConsumerGroupOffsets(application.id()).partitionsToOffsetAndMetadata());
    }

    private Map<TopicPartition, Long> ends(String topic, IsolationLevel isolation) {
        Map<TopicPartition, OffsetSpec> latest =
                partitions(topic).stream().collect(Collectors.toMap(Function.identity(), at -> OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> ends = answer(
                admin.listOffsets(latest, new ListOffsetsOptions(isolation)).all());
        return ends.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private List<TopicPartition> partitions(String topic) {
        int count = answer(admin.describeTopics(List.of(topic)).allTopicNames())
                .get(topic)
                .partitions()
                .size();
        return IntStream.range(0, count)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
