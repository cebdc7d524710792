package org.stancewatch.dashboard.reading;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.dashboard.view.Change;
import org.stancewatch.dashboard.view.Views;
import org.stancewatch.schemas.access.AccessFault;
import org.stancewatch.schemas.serde.SerdeConfig;
import org.stancewatch.schemas.topic.TopicSpec;
import org.stancewatch.schemas.topic.Topics;

/** Keeps the views at the end of the topics, on a thread of its own; waits for a cluster or a registry that is away. */
public final class TopicsReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicsReader.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Map<String, Object> settings;
    private final Map<String, String> kafka;
    private final Records records;
    private final Views views;
    private final Progress progress;
    private final Listener listener;
    private final Thread thread;
    private volatile boolean closing;

    /** Who wants to know. */
    public interface Listener {

        /** The views have changed, and these are to be told. */
        void changed(List<Change> changes);

        /** The views are of {@code source} now, and what was told before counts no longer. */
        void begunAnew(String source);
    }

    private TopicsReader(
            Map<String, String> kafka, SerdeConfig serde, Views views, Progress progress, Listener listener) {
        this.kafka = kafka;
        this.settings = ReaderSettings.of(kafka, "views");
        this.records = new Records(serde);
        this.views = views;
        this.progress = progress;
        this.listener = listener;
        this.thread = new Thread(this::readOn, "dashboard-reader");
    }

    /** Begins to read. */
    public static TopicsReader start(
            Map<String, String> kafka, SerdeConfig serde, Views views, Progress progress, Listener listener) {
        TopicsReader reader = new TopicsReader(kafka, serde, views, progress, listener);
        reader.thread.start();
        return reader;
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        thread.interrupt();
        thread.join();
    }

    private void readOn() {
        RetryPolicy<Object> patience = RetryPolicy.builder()
                .abortIf((result, fault) -> closing)
                .withMaxRetries(-1)
                .withBackoff(FIRST_PAUSE, LONGEST_PAUSE)
                .onFailedAttempt(attempt -> tell(attempt.getLastException()))
                .build();
        while (!closing) {
            try {
                Failsafe.with(patience).run(this::readWhileItLasts);
            } catch (FailsafeException | org.apache.kafka.common.errors.InterruptException stop) {
                LOG.debug("reading ends", stop);
            }
        }
    }

    private void tell(Throwable fault) {
        if (closing) {
            return;
        }
        String reason =
                AccessFault.in(fault, kafka).map(AccessFault::line).orElseGet(() -> String.valueOf(fault.getMessage()));
        if (!progress.state().trouble().equals(Optional.of(reason))) {
            LOG.warn("views: wait: {}", reason, LOG.isDebugEnabled() ? fault : null);
        }
        progress.away(reason);
    }

    private void readWhileItLasts() {
        Source source =
                Source.of(settings, Topics.all().stream().map(TopicSpec::name).toList());
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Map<TopicPartition, Long> ends = stand(consumer, source);
            Map<TopicPartition, Long> reached = places(consumer);
            progress.reached(reached, ends);
            long looked = System.nanoTime();
            while (!closing) {
                take(consumer.poll(POLL), consumer, reached);
                if (System.nanoTime() - looked > LOOK.toNanos()) {
                    ends = consumer.endOffsets(source.partitions());
                    progress.connected();
                    looked = System.nanoTime();
                }
                progress.reached(reached, ends);
            }
        }
    }

    /** Takes its place in the topics; the ends of them. */
    private Map<TopicPartition, Long> stand(KafkaConsumer<?, ?> consumer, Source source) {
        consumer.assign(source.partitions());
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(source.partitions());
        Map<TopicPartition, Long> ends = consumer.endOffsets(source.partitions());
        if (!views.isFrom(source.identity()) || isBeyond(ends)) {
            LOG.warn("views: are of other topics, and built anew");
            views.beginAnew(source.identity());
            progress.beginAnew();
        }
        listener.begunAnew(source.identity());
        source.partitions().forEach(partition -> consumer.seek(partition, place(partition, begins)));
        progress.connected(begins, ends);
        return ends;
    }

    private long place(TopicPartition partition, Map<TopicPartition, Long> begins) {
        long begin = begins.getOrDefault(partition, 0L);
        return Math.max(begin, views.places(partition.topic()).getOrDefault(partition.partition(), begin));
    }

    /** Whether more was read than there is: the topics have lost what they had. */
    private boolean isBeyond(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .anyMatch(end -> views.places(end.getKey().topic())
                                .getOrDefault(end.getKey().partition(), 0L)
                        > end.getValue());
    }

    private static Map<TopicPartition, Long> places(KafkaConsumer<?, ?> consumer) {
        Map<TopicPartition, Long> places = new HashMap<>();
        consumer.assignment().forEach(partition -> places.put(partition, consumer.position(partition)));
        return places;
    }

    /** Behind the last record of a partition there may be marks of transactions: the consumer knows where they end. */
    private void take(
            ConsumerRecords<byte[], byte[]> polled, KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> reached) {
        Map<TopicPartition, Long> moved = places(consumer);
        moved.entrySet().removeIf(place -> place.getValue().equals(reached.get(place.getKey())));
        if (moved.isEmpty()) {
            return;
        }
        List<Change> changes = views.write(batch -> {
            polled.forEach(record -> records.put(record, batch));
            moved.forEach((partition, next) -> batch.reached(partition.topic(), partition.partition(), next));
        });
        reached.putAll(moved);
        listener.changed(changes);
    }
}
