package org.stancewatch.app.alert;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.RegistryProbe;
import org.stancewatch.schemas.serde.RegistryUnavailableException;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;

/** Reads every committed revision of every alert, from the beginning. For one thread; {@link #stop} is for any. */
public final class AlertReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AlertReader.class);
    private static final Duration POLL = Duration.ofMillis(200);

    /** A record whose schema cannot be had stays where it is: the next poll begins with it. */
    private static final RetryPolicy<List<Alert>> REGISTRY_RETURNS = RetryPolicy.<List<Alert>>builder()
            .handleIf(fault -> fault.getCause() instanceof RegistryUnavailableException)
            .withMaxRetries(-1)
            .withDelay(Duration.ofSeconds(1))
            .build();

    private final KafkaConsumer<String, Alert> consumer;
    private volatile boolean stopped;

    private AlertReader(KafkaConsumer<String, Alert> consumer) {
        this.consumer = consumer;
    }

    /**
     * Connects and stands at the beginning.
     *
     * @throws IllegalStateException where no broker answers, or the topic is not there
     * @throws RegistryUnavailableException where no registry answers
     */
    public static AlertReader open(Cluster cluster) {
        return open(cluster, Generation.LIVE);
    }

    /** Likewise, of the alerts of {@code generation}. */
    public static AlertReader open(Cluster cluster, Generation generation) {
        Topic<Alert> topic = generation.of(Topics.ALERT);
        RegistryProbe.of(cluster.serde()).connect();
        AlertReader reader = new AlertReader(new KafkaConsumer<>(
                cluster.readerSettings(),
                new StringDeserializer(),
                AvroSerdes.of(cluster.serde()).value(topic).deserializer()));
        try {
            reader.seekToBeginning(cluster, topic.name());
            return reader;
        } catch (RuntimeException fault) {
            reader.close();
            throw fault;
        }
    }

    /** Every revision there is now, from where the reader stands. */
    public List<Alert> backlog() {
        List<Alert> revisions = new ArrayList<>();
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (!stopped && ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll(revisions);
        }
        return revisions;
    }

    /**
     * Every revision that comes until, after the first, none has come for {@code quiet}; what there is when {@code limit}
     * is over.
     */
    public List<Alert> gather(Duration quiet, Duration limit) {
        List<Alert> revisions = new ArrayList<>();
        long end = System.nanoTime() + limit.toNanos();
        long silentSince = end;
        while (!stopped && System.nanoTime() < end && System.nanoTime() - silentSince < quiet.toNanos()) {
            List<Alert> polled = poll(new ArrayList<>());
            if (!polled.isEmpty()) {
                revisions.addAll(polled);
                silentSince = System.nanoTime();
            }
        }
        return revisions;
    }

    /**
     * Hands on revisions as they come, those of one moment together, until {@link #stop}; waits for a broker or a registry
     * that is away.
     */
    public void follow(Consumer<List<Alert>> revisions) {
        while (!stopped) {
            List<Alert> polled = Failsafe.with(REGISTRY_RETURNS).get(() -> poll(new ArrayList<>()));
            if (!polled.isEmpty()) {
                revisions.accept(polled);
            }
        }
    }

    /** Ends whatever reads. */
    public void stop() {
        stopped = true;
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<Alert> poll(List<Alert> revisions) {
        try {
            consumer.poll(POLL).forEach(record -> take(record, revisions));
        } catch (RecordDeserializationException unreadable) {
            passOver(unreadable);
        } catch (WakeupException asked) {
            // stop() woke the poll; there is nothing to hand on.
        }
        return revisions;
    }

    /** Somebody's record without a value takes the alert of its key back. */
    private static void take(ConsumerRecord<String, Alert> record, List<Alert> revisions) {
        if (record.value() == null) {
            revisions.removeIf(alert -> alert.id().equals(record.key()));
        } else {
            revisions.add(record.value());
        }
    }

    /** What somebody else wrote there must not hide the alerts behind it. */
    private void passOver(RecordDeserializationException unreadable) {
        if (unreadable.getCause() instanceof RegistryUnavailableException) {
            throw unreadable;
        }
        LOG.warn(
                "{}@{}: is no alert and passed over: {}",
                unreadable.topicPartition(),
                unreadable.offset(),
                Objects.requireNonNullElse(unreadable.getCause(), unreadable).getMessage());
        consumer.seek(unreadable.topicPartition(), unreadable.offset() + 1);
    }

    private void seekToBeginning(Cluster cluster, String topic) {
        List<TopicPartition> partitions = cluster.partitions(consumer, topic);
        if (partitions.isEmpty()) {
            throw cluster.without(topic);
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }
}
