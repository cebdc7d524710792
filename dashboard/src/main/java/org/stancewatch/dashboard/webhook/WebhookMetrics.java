package org.stancewatch.dashboard.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;

/** What webhooks count. */
final class WebhookMetrics {

    private static final String PREFIX = "stancewatch.webhook.";

    private final Counter queued;
    private final Counter delivered;
    private final Counter failed;
    private final Counter givenUp;

    WebhookMetrics(MeterRegistry registry) {
        this.queued = registry.counter(PREFIX + "messages.queued");
        this.delivered = attempts(registry, "delivered");
        this.failed = attempts(registry, "failed");
        this.givenUp = registry.counter(PREFIX + "messages.given.up");
    }

    /** Shows what {@code outbox} holds. */
    void watch(MeterRegistry registry, Outbox outbox, Clock clock) {
        Gauge.builder(PREFIX + "messages.pending", outbox, Outbox::pending).register(registry);
        Gauge.builder(PREFIX + "oldest", outbox, waiting -> age(waiting, clock))
                .baseUnit("seconds")
                .register(registry);
        endpoints(registry, outbox, "enabled", false);
        endpoints(registry, outbox, "disabled", true);
    }

    void queued(int messages) {
        queued.increment(messages);
    }

    void delivered() {
        delivered.increment();
    }

    void failed() {
        failed.increment();
    }

    void givenUp(int messages) {
        givenUp.increment(messages);
    }

    private static Counter attempts(MeterRegistry registry, String outcome) {
        return registry.counter(PREFIX + "attempts", "outcome", outcome);
    }

    private static void endpoints(MeterRegistry registry, Outbox outbox, String state, boolean disabled) {
        Gauge.builder(PREFIX + "endpoints", outbox, all -> all.endpoints(disabled))
                .tag("state", state)
                .register(registry);
    }

    private static double age(Outbox outbox, Clock clock) {
        return outbox.oldest()
                .map(queued -> Duration.between(queued, clock.instant()).toMillis() / 1_000.0)
                .orElse(0.0);
    }
}
