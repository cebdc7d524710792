package org.stancewatch.app.topic;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.app.Cluster;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.RegistryProbe;
import org.stancewatch.schemas.topic.Topic;

/** Topics of a cluster, read as a {@code read_committed} subscriber sees them, without a trace. For one thread. */
public final class CommittedRecords implements TopicSource {

    private static final Logger LOG = LoggerFactory.getLogger(CommittedRecords.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Cluster cluster;
    private final KafkaConsumer<String, byte[]> consumer;

    private CommittedRecords(Cluster cluster, Map<String, Object> settings) {
        this.cluster = cluster;
        this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Connects.
     *
     * @throws org.stancewatch.schemas.serde.RegistryUnavailableException where no registry answers
     */
    public static CommittedRecords of(Cluster cluster) {
        Map<String, Object> settings = new HashMap<>();
        cluster.readerSettings().forEach((name, value) -> settings.put(String.valueOf(name), value));
        return of(cluster, settings);
    }

    /** Likewise, with a consumer of {@code settings}. */
    public static CommittedRecords of(Cluster cluster, Map<String, Object> settings) {
        RegistryProbe.of(cluster.serde()).connect();
        return new CommittedRecords(cluster, settings);
    }

    @Override
    public Set<String> topics() {
        try {
            return consumer.listTopics().keySet();
        } catch (KafkaException failure) {
            throw cluster.explained(failure);
        }
    }

    @Override
    public <T> void read(Topic<T> topic, Predicate<String> keys, Consumer<Committed<T>> taker) {
        try (Deserializer<T> values =
                AvroSerdes.of(cluster.serde()).value(topic).deserializer()) {
            read(topic.name(), record -> {
                if (record.key() != null && keys.test(record.key())) {
                    decoded(record, values).ifPresent(taker);
                }
            });
        } catch (KafkaException failure) {
            throw cluster.explained(failure);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void read(String topic, Consumer<ConsumerRecord<String, byte[]>> taker) {
        List<TopicPartition> partitions = cluster.partitions(consumer, topic);
        if (partitions.isEmpty()) {
            throw cluster.without(topic);
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Patience patience = new Patience();
        for (long left = left(ends); left > 0; left = left(ends)) {
            patience.require(left);
            consumer.poll(POLL).forEach(record -> {
                if (record.offset() < ends.getOrDefault(new TopicPartition(topic, record.partition()), 0L)) {
                    taker.accept(record);
                }
            });
        }
    }

    /** Offsets to pass before all of {@code ends} are reached. */
    private long left(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                .sum();
    }

    /** Ends where a broker that goes away would be waited for without end: a poll says nothing of it. */
    private static final class Patience {

        private long left = Long.MAX_VALUE;
        private long since = System.nanoTime();

        void require(long now) {
            if (now < left) {
                left = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > SILENCE.toNanos()) {
                throw new TimeoutException("nothing has come for " + SILENCE.toSeconds() + " s");
            }
        }
    }

    /** What somebody else wrote there must not hide what stands behind it. */
    private static <T> Optional<Committed<T>> decoded(ConsumerRecord<String, byte[]> record, Deserializer<T> values) {
        try {
            Optional<T> value = Optional.ofNullable(record.value())
                    .map(bytes -> values.deserialize(record.topic(), record.headers(), bytes));
            return Optional.of(new Committed<>(
                    record.partition(),
                    record.offset(),
                    record.key(),
                    Instant.ofEpochMilli(record.timestamp()),
                    value));
        } catch (SerializationException unreadable) {
            LOG.warn(
                    "{}-{}@{}: cannot be read and is passed over: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    Objects.requireNonNullElse(unreadable.getCause(), unreadable)
                            .getMessage());
            return Optional.empty();
        }
    }
}
