package org.stancewatch.systemtests.harness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.stancewatch.app.Cluster;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.TopicSpec;

/** Reads a topic from its beginning as a {@code read_committed} subscriber sees it. For one thread. */
public final class TopicReader<T> implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaConsumer<String, T> consumer;
    private final List<ConsumerRecord<String, T>> records = new ArrayList<>();

    private TopicReader(Cluster cluster, String topic, Deserializer<T> values) {
        consumer = new KafkaConsumer<>(settings(cluster), new StringDeserializer(), values);
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Values as domain values. */
    public static <T> TopicReader<T> of(Cluster cluster, Topic<T> topic) {
        Deserializer<T> values = AvroSerdes.of(cluster.serde()).value(topic).deserializer();
        return new TopicReader<>(cluster, topic.name(), values);
    }

    /** Values as they lie there. */
    public static TopicReader<byte[]> raw(Cluster cluster, TopicSpec topic) {
        return new TopicReader<>(cluster, topic.name(), new ByteArrayDeserializer());
    }

    /** Every record committed by now; of one partition in its order. */
    public List<ConsumerRecord<String, T>> records() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(records::add);
        }
        return List.copyOf(records);
    }

    /** Waits until there are at least {@code count}, and returns all. */
    public List<ConsumerRecord<String, T>> await(int count) {
        // A Kafka consumer belongs to one thread.
        return Awaitility.await(count + " records")
                .pollInSameThread()
                .atMost(PATIENCE)
                .until(this::records, found -> found.size() >= count);
    }

    /** The values of all committed by now. */
    public List<T> values() {
        return records().stream().map(ConsumerRecord::value).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static Properties settings(Cluster cluster) {
        Properties settings = cluster.clientSettings();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return settings;
    }
}
