package org.stancewatch.dashboard.webhook;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.dashboard.reading.Source;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.schemas.serde.RegistryUnavailableException;
import org.stancewatch.schemas.topic.Topics;

/**
 * Reads the alerts that are told, from where the database says, and hands them to the intake. Without a broker or a registry
 * it waits, and goes on by itself.
 */
final class AlertFeed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AlertFeed.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration END_OF_READING = Duration.ofSeconds(10);

    private final AlertSource source;
    private final Intake intake;
    private final WebhookMetrics metrics;
    private final Clock clock;
    private final Thread thread = new Thread(this::run, "webhook-alerts");
    private volatile boolean stopped;
    private volatile Optional<KafkaConsumer<String, Alert>> reading = Optional.empty();

    AlertFeed(AlertSource source, Intake intake, WebhookMetrics metrics, Clock clock) {
        this.source = source;
        this.intake = intake;
        this.metrics = metrics;
        this.clock = clock;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        stopped = true;
        reading.ifPresent(KafkaConsumer::wakeup);
        thread.interrupt();
        try {
            thread.join(END_OF_READING.toMillis());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        RetryPolicy<Void> patiently = RetryPolicy.<Void>builder()
                .handleIf(fault -> !stopped)
                .withMaxRetries(-1)
                .withBackoff(Duration.ofSeconds(1), Duration.ofSeconds(30))
                .withJitter(0.2)
                .onFailedAttempt(event -> tell(event.getLastException()))
                .build();
        try {
            Failsafe.with(patiently).run(this::read);
        } catch (RuntimeException fault) {
            LOG.debug("webhooks: reading has ended", fault);
        }
    }

    private void tell(Throwable fault) {
        if (!stopped) {
            LOG.warn("webhooks: alerts cannot be read now, and are tried again: {}", fault.getMessage());
        }
    }

    private void read() {
        try (KafkaConsumer<String, Alert> consumer = source.consumer()) {
            reading = Optional.of(consumer);
            stand(consumer);
            while (!stopped) {
                readOn(consumer);
            }
        } catch (WakeupException asked) {
            LOG.debug("webhooks: reading was ended");
        } finally {
            reading = Optional.empty();
        }
    }

    /** A topic never read before is read whole, since endpoints may wait for what it holds; another one from its end on. */
    private void stand(KafkaConsumer<String, Alert> consumer) {
        Source topic = source.topic();
        consumer.assign(topic.partitions());
        Optional<String> before = intake.source();
        if (before.isEmpty()) {
            intake.begin(topic.identity(), Map.of());
        } else if (!before.get().equals(topic.identity())) {
            LOG.warn("webhooks: {} is another topic than before: told from its end on", Topics.ALERT.name());
            intake.begin(topic.identity(), ends(consumer));
        }
        Map<Integer, Long> positions = intake.positions();
        topic.partitions()
                .forEach(partition -> consumer.seek(partition, positions.getOrDefault(partition.partition(), 0L)));
    }

    private void readOn(KafkaConsumer<String, Alert> consumer) {
        ConsumerRecords<String, Alert> records = poll(consumer);
        if (intake.hasNewEndpoints()) {
            intake.settle(ends(consumer));
        }
        if (!records.nextOffsets().isEmpty()) {
            metrics.queued(intake.take(told(records), next(records), clock.instant()));
        }
    }

    private static ConsumerRecords<String, Alert> poll(KafkaConsumer<String, Alert> consumer) {
        try {
            return consumer.poll(POLL);
        } catch (RecordDeserializationException unreadable) {
            if (unreadable.getCause() instanceof RegistryUnavailableException) {
                throw unreadable;
            }
            LOG.warn(
                    "{}@{}: is no alert and passed over: {}",
                    unreadable.topicPartition(),
                    unreadable.offset(),
                    Objects.requireNonNullElse(unreadable.getCause(), unreadable)
                            .getMessage());
            consumer.seek(unreadable.topicPartition(), unreadable.offset() + 1);
            return ConsumerRecords.empty();
        }
    }

    /** A record without a value takes back what stands of a key for those who look; it is nobody's news. */
    private static List<ToldAlert> told(ConsumerRecords<String, Alert> records) {
        List<ToldAlert> told = new ArrayList<>();
        records.forEach(record -> {
            if (record.value() != null) {
                told.add(new ToldAlert(record.partition(), record.offset(), articleRecorded(record), record.value()));
            }
        });
        return told;
    }

    private static Optional<Instant> articleRecorded(ConsumerRecord<?, ?> record) {
        Header header = record.headers().lastHeader(Topics.RECORDED_AT_HEADER);
        try {
            return Optional.ofNullable(header)
                    .map(Header::value)
                    .map(value -> Instant.parse(new String(value, StandardCharsets.UTF_8)));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static Map<Integer, Long> next(ConsumerRecords<String, Alert> records) {
        Map<Integer, Long> next = new TreeMap<>();
        records.nextOffsets().forEach((partition, offset) -> next.put(partition.partition(), offset.offset()));
        return next;
    }

    private static Map<Integer, Long> ends(KafkaConsumer<String, Alert> consumer) {
        return consumer.endOffsets(consumer.assignment()).entrySet().stream()
                .collect(Collectors.toMap(end -> end.getKey().partition(), Map.Entry::getValue));
    }
}
