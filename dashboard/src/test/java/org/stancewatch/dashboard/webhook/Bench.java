package org.stancewatch.dashboard.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.stancewatch.support.web.AddressGuard;
import org.stancewatch.support.web.Backoff;

/** The parts of webhooks on one file, with waits of milliseconds and a clock that a test can put forward. */
final class Bench implements AutoCloseable {

    final WebhookConfig config;
    final WebhookDatabase database;
    final AddressGuard guard;
    final Endpoints endpoints;
    final Outbox outbox;
    final Intake intake;
    final MeterRegistry registry = new SimpleMeterRegistry();
    final WebhookMetrics metrics = new WebhookMetrics(registry);
    private final AtomicReference<Duration> forward = new AtomicReference<>(Duration.ZERO);
    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(forward.get());
        }
    };
    private Optional<Deliveries> deliveries = Optional.empty();
    private long offset;

    private Bench(WebhookConfig config) {
        this.config = config;
        this.database = WebhookDatabase.open(config.database());
        this.guard = config.guard();
        this.endpoints = new Endpoints(database, guard, clock);
        this.outbox = new Outbox(database);
        this.intake = new Intake(database, new MessageBody(AlertSample::json));
        metrics.watch(registry, outbox, clock);
    }

    static Bench in(Path data) {
        return new Bench(patient(data, Duration.ofMillis(20)));
    }

    /** Whoever fails is not called again in the life of a test. */
    static Bench waitingLong(Path data) {
        return new Bench(patient(data, Duration.ofHours(1)));
    }

    static Bench refusingPrivate(Path data) {
        return new Bench(patient(data, Duration.ofMillis(20)).withPrivate(false));
    }

    private static WebhookConfig patient(Path data, Duration wait) {
        return new WebhookConfig(
                data.resolve("webhooks.db"),
                true,
                Duration.ofSeconds(2),
                2,
                wait,
                wait,
                Duration.ofDays(3),
                Duration.ofDays(30));
    }

    Clock clock() {
        return clock;
    }

    Instant now() {
        return clock.instant();
    }

    void putForward(Duration by) {
        forward.updateAndGet(before -> before.plus(by));
    }

    Endpoints.Added add(String url) {
        return add(url, EndpointFilter.EVERYTHING, Format.GENERIC);
    }

    Endpoints.Added add(String url, EndpointFilter filter, Format format) {
        Endpoints.Added added = endpoints.add(new EndpointRequest(URI.create(url), format, filter));
        intake.settle(Map.of(0, offset));
        return added;
    }

    /** As read from a topic, one after another. */
    int tell(AlertSample... alerts) {
        List<ToldAlert> told = java.util.Arrays.stream(alerts)
                .map(alert -> new ToldAlert(0, offset++, Optional.empty(), alert.build()))
                .toList();
        return intake.take(told, Map.of(0, offset), now());
    }

    void deliver() {
        Backoff backoff = new Backoff(config.firstWait(), config.longestWait(), new SplittableRandom(7));
        Sender sender = new Sender(guard, config.timeout(), clock);
        Deliveries started = new Deliveries(config, outbox, endpoints, sender, backoff, metrics, clock);
        deliveries = Optional.of(started);
        started.start();
    }

    EndpointState state(Endpoints.Added added) {
        return endpoints.list().stream()
                .filter(state -> state.endpoint().id().equals(added.endpoint().id()))
                .findFirst()
                .orElseThrow();
    }

    double attempts(String outcome) {
        return registry.get("stancewatch.webhook.attempts")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    @Override
    public void close() {
        deliveries.ifPresent(Deliveries::close);
        database.close();
    }
}
