package org.stancewatch.ingest.coverage;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.domain.coverage.CoverageNotice;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.ingest.publish.ProducerSettings;
import org.stancewatch.schemas.access.AccessFault;
import org.stancewatch.schemas.topic.Topics;

/**
 * Puts what is observed of sources onto {@code ingest.source.v1}, keyed by source, measures it, and logs notices. News goes before
 * it: a cluster that is away makes it miss records, which the next ones make good, and holds nobody back for longer than a second.
 */
public final class CoverageReport implements CoverageListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CoverageReport.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration DELIVERY_TIMEOUT = Duration.ofSeconds(30);
    private static final long LONGEST_WAIT_MS = 1_000;

    private final Producer<String, SourceCoverage> producer;
    private final CoverageMetrics metrics;
    /** Of each source the last that was handed over; the producer takes back from it what was not accepted. */
    private final Map<String, SourceCoverage> published = new ConcurrentHashMap<>();

    private final Map<String, SourceCoverage> observed = new HashMap<>();
    private final AtomicBoolean inTrouble = new AtomicBoolean();

    CoverageReport(Producer<String, SourceCoverage> producer, MeterRegistry registry, Clock clock) {
        this.producer = producer;
        this.metrics = new CoverageMetrics(registry, clock);
    }

    /** Connects to a cluster; {@code coverages} writes the value. */
    public static CoverageReport connect(
            ProducerSettings settings, Serializer<SourceCoverage> coverages, MeterRegistry registry, Clock clock) {
        Properties properties = new ProducerSettings(settings.kafka(), DELIVERY_TIMEOUT).toProperties();
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, "stancewatch-ingest-coverage");
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_WAIT_MS);
        return new CoverageReport(new KafkaProducer<>(properties, new StringSerializer(), coverages), registry, clock);
    }

    @Override
    public synchronized void observe(SourceCoverage now) {
        String id = now.source().id();
        Optional<SourceCoverage> before = Optional.ofNullable(observed.put(id, now));
        metrics.observed(before, now);
        CoverageNotice.between(before, now).ifPresent(CoverageReport::tell);
        if (Publication.isDue(Optional.ofNullable(published.get(id)), now)) {
            publish(now);
        }
    }

    @Override
    public synchronized void forget(String id) {
        observed.remove(id);
        published.remove(id);
        metrics.forget(id);
        send(new ProducerRecord<>(Topics.SOURCE.name(), id, null), () -> {});
    }

    /** Publishes what was held back, and gives it five seconds. */
    @Override
    public void close() {
        publishRest();
        producer.close(CLOSE_TIMEOUT);
    }

    private synchronized void publishRest() {
        observed.values().stream()
                .filter(now -> !now.equals(published.get(now.source().id())))
                .forEach(this::publish);
    }

    private void publish(SourceCoverage now) {
        String id = now.source().id();
        long time = Math.max(0, now.recordedAt().toEpochMilli());
        published.put(id, now);
        // What is not accepted counts as never published: the next that is observed of the source goes out.
        send(new ProducerRecord<>(Topics.SOURCE.name(), null, time, id, now), () -> published.remove(id, now));
    }

    private void send(ProducerRecord<String, SourceCoverage> record, Runnable failed) {
        try {
            producer.send(record, (metadata, fault) -> settle(Optional.ofNullable(fault), failed));
        } catch (InterruptException stop) {
            throw stop;
        } catch (KafkaException fault) {
            settle(Optional.of(fault), failed);
        }
    }

    private void settle(Optional<Exception> fault, Runnable failed) {
        fault.ifPresent(any -> failed.run());
        tell(fault);
    }

    /** Once for all sources: it is the cluster that all of them wait for. */
    private void tell(Optional<Exception> fault) {
        if (inTrouble.compareAndSet(fault.isEmpty(), fault.isPresent())) {
            fault.map(CoverageReport::reason)
                    .ifPresentOrElse(
                            reason -> LOG.warn("{}: is held back: {}", Topics.SOURCE.name(), reason),
                            () -> LOG.warn("{}: is told again", Topics.SOURCE.name()));
        }
    }

    private static String reason(Exception fault) {
        return AccessFault.in(fault, Map.of()).map(AccessFault::line).orElseGet(() -> line(fault));
    }

    private static void tell(CoverageNotice notice) {
        String text = notice.texts().getOrDefault(Headlines.ENGLISH, notice.source());
        if (notice.over()) {
            LOG.info("coverage: {}: {}", notice.source(), text);
        } else {
            LOG.warn("coverage: {}: {}", notice.source(), text);
        }
    }

    private static String line(Exception fault) {
        return String.valueOf(fault.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
