package org.stancewatch.app.rejected;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.stancewatch.app.Cluster;

/** Reads what is committed on topics, as bytes. For one thread. */
final class RawReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Cluster cluster;
    private final KafkaConsumer<byte[], byte[]> consumer;

    private RawReader(Cluster cluster, KafkaConsumer<byte[], byte[]> consumer) {
        this.cluster = cluster;
        this.consumer = consumer;
    }

    static RawReader of(Cluster cluster) {
        return new RawReader(
                cluster,
                new KafkaConsumer<>(
                        cluster.readerSettings(), new ByteArrayDeserializer(), new ByteArrayDeserializer()));
    }

    /**
     * Every record of {@code topic} there is now, of one partition in its order.
     *
     * @throws IllegalStateException where no broker answers, or the topic is not there
     */
    List<ConsumerRecord<byte[], byte[]>> all(String topic) {
        List<TopicPartition> partitions = cluster.partitions(consumer, topic);
        if (partitions.isEmpty()) {
            throw cluster.without(topic);
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(records::add);
        }
        return records;
    }

    /** The record that stands there; empty where it is gone, or the topic is. */
    Optional<ConsumerRecord<byte[], byte[]>> at(String topic, int partition, long offset) {
        TopicPartition place = new TopicPartition(topic, partition);
        if (!cluster.partitions(consumer, topic).contains(place) || !isWithin(place, offset)) {
            return Optional.empty();
        }
        consumer.assign(List.of(place));
        consumer.seek(place, offset);
        List<ConsumerRecord<byte[], byte[]>> records = List.of();
        while (records.isEmpty() && consumer.position(place) <= offset) {
            records = consumer.poll(POLL).records(place);
        }
        return records.stream().filter(record -> record.offset() == offset).findFirst();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private boolean isWithin(TopicPartition place, long offset) {
        List<TopicPartition> one = List.of(place);
        return consumer.beginningOffsets(one).getOrDefault(place, 0L) <= offset
                && offset < consumer.endOffsets(one).getOrDefault(place, 0L);
    }
}
