package org.stancewatch.app.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.schemas.access.AccessFault;
import org.stancewatch.schemas.topic.Topics;

/**
 * How long an alert takes: from the moment its article was recorded until a consumer of committed records sees it. Measured
 * here, by such a consumer, since Kafka's own record-e2e-latency counts from the record's time, which is when the article
 * was published. Alerts that no article raised, such as a term that lapsed, are not measured.
 */
final class AlertLatency implements AutoCloseable {

    static final String NAME = "stancewatch.alert.latency";

    private static final Logger LOG = LoggerFactory.getLogger(AlertLatency.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMillis(1);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(100),
        Duration.ofMillis(200),
        Duration.ofMillis(300),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5)
    };

    private final Consumer<String, byte[]> consumer;
    private final Clock clock;
    private Optional<String> turnedAway = Optional.empty();
    private final Timer ofPairs;
    private final Timer ofWaves;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(AlertLatency::daemon);

    AlertLatency(Consumer<String, byte[]> consumer, Clock clock, MeterRegistry meters) {
        this.consumer = consumer;
        this.clock = clock;
        this.ofPairs = timer("pair", meters);
        this.ofWaves = timer("wave", meters);
    }

    /** Measures what is told from now on. */
    static AlertLatency start(Cluster cluster, MeterRegistry meters) {
        AlertLatency latency = new AlertLatency(
                new KafkaConsumer<>(settings(cluster), new StringDeserializer(), new ByteArrayDeserializer()),
                Clock.systemUTC(),
                meters);
        latency.executor.scheduleWithFixedDelay(latency::lookOn, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        return latency;
    }

    @Override
    public void close() {
        consumer.wakeup();
        executor.execute(consumer::close);
        executor.shutdown();
    }

    /** Measures what has come, from the end of the topic as it was at the first look. */
    void look() {
        if (consumer.assignment().isEmpty()) {
            stand();
        }
        if (!consumer.assignment().isEmpty()) {
            consumer.poll(POLL).forEach(this::measure);
        }
    }

    /** A cluster that is away is waited for; whoever runs this says so. */
    private void lookOn() {
        try {
            look();
        } catch (WakeupException closing) {
            LOG.debug("no further look at alerts", closing);
        } catch (KafkaException trouble) {
            tell(trouble);
            rest();
        }
    }

    private void tell(KafkaException trouble) {
        LOG.debug("no look at alerts", trouble);
        Optional<String> now = AccessFault.in(trouble, Map.of()).map(AccessFault::line);
        if (!now.equals(turnedAway)) {
            now.ifPresent(line -> LOG.warn("{}: is not measured: {}", NAME, line));
            turnedAway = now;
        }
    }

    /** What a broker refuses, it refuses at once: without a rest it is asked hundreds of times a second. */
    private static void rest() {
        try {
            Thread.sleep(REST.toMillis());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void stand() {
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.ALERT.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    private void measure(ConsumerRecord<String, byte[]> alert) {
        Header recorded = alert.headers().lastHeader(Topics.RECORDED_AT_HEADER);
        if (recorded == null) {
            return;
        }
        try {
            Instant begin = Instant.parse(new String(recorded.value(), StandardCharsets.US_ASCII));
            (alert.key().startsWith(AlertRegister.WAVES) ? ofWaves : ofPairs)
                    .record(Duration.between(begin, clock.instant()));
        } catch (DateTimeException foreign) {
            LOG.debug("{}: {} is no time", alert.key(), Topics.RECORDED_AT_HEADER);
        }
    }

    private static Timer timer(String of, MeterRegistry meters) {
        return Timer.builder(NAME).tag("of", of).serviceLevelObjectives(BUCKETS).register(meters);
    }

    private static Properties settings(Cluster cluster) {
        Properties settings = cluster.readerSettings();
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "stancewatch-latency");
        return settings;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "alert-latency");
        thread.setDaemon(true);
        return thread;
    }
}
