package org.stancewatch.dashboard.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.support.web.Backoff;

/**
 * Sends what waits: one call at a time to an endpoint, several endpoints at once, each in its turn. An endpoint that is away
 * waits longer and longer, and keeps a thread for no longer than one call.
 */
final class Deliveries implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration TIDY = Duration.ofMinutes(1);

    private final WebhookConfig config;
    private final Outbox outbox;
    private final Endpoints endpoints;
    private final Sender sender;
    private final Backoff backoff;
    private final WebhookMetrics metrics;
    private final Clock clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer;
    private final ExecutorService callers;

    Deliveries(
            WebhookConfig config,
            Outbox outbox,
            Endpoints endpoints,
            Sender sender,
            Backoff backoff,
            WebhookMetrics metrics,
            Clock clock) {
        this.config = config;
        this.outbox = outbox;
        this.endpoints = endpoints;
        this.sender = sender;
        this.backoff = backoff;
        this.metrics = metrics;
        this.clock = clock;
        this.timer = Executors.newSingleThreadScheduledExecutor(named("webhook-timer"));
        this.callers = Executors.newFixedThreadPool(config.threads(), named("webhook-call"));
    }

    void start() {
        timer.scheduleWithFixedDelay(() -> orTell(this::look), 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
        timer.scheduleWithFixedDelay(() -> orTell(this::tidy), TIDY.toMillis(), TIDY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A call that is under way is broken off: it counts as not made, and is made again by the next start. */
    @Override
    public void close() {
        timer.shutdownNow();
        callers.shutdownNow();
        sender.close();
        try {
            callers.awaitTermination(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        outbox.dueEndpoints(clock.instant()).stream().filter(busy::add).forEach(this::takeTurn);
    }

    private void takeTurn(String endpoint) {
        callers.execute(() -> {
            try {
                orTell(() -> outbox.next(endpoint, clock.instant()).ifPresent(this::send));
            } finally {
                busy.remove(endpoint);
            }
            orTell(() -> goOn(endpoint));
        });
    }

    /** Behind the others that wait for a thread. */
    private void goOn(String endpoint) {
        if (!callers.isShutdown() && outbox.next(endpoint, clock.instant()).isPresent() && busy.add(endpoint)) {
            takeTurn(endpoint);
        }
    }

    private void send(Message message) {
        Optional<Signature> signature = endpoints.signature(message.endpoint());
        if (signature.isEmpty()) {
            return;
        }
        Answer answer = sender.post(message.url(), message.id(), message.body(), signature.get());
        if (!callers.isShutdown()) {
            settle(message, answer);
        }
    }

    private void settle(Message message, Answer answer) {
        Instant now = clock.instant();
        if (answer.isTaken()) {
            outbox.delivered(message, answer.summary(), now);
            metrics.delivered();
            return;
        }
        metrics.failed();
        LOG.debug("webhook {}: {}", message, answer.summary());
        if (answer.isGone()) {
            disable(message, answer, now);
        } else if (answer.isUnavailable()) {
            outbox.unavailable(
                    message, answer.summary(), now.plus(backoff.after(message.failures() + 1, answer.retryAfter())));
        } else {
            outbox.refused(
                    message, answer.summary(), now.plus(backoff.after(message.attempts() + 1, answer.retryAfter())));
        }
    }

    private void disable(Message message, Answer answer, Instant now) {
        int waiting = outbox.disable(message.endpoint(), answer.summary() + " (gone)", now);
        metrics.givenUp(waiting);
        LOG.warn(
                "webhook {}: answers 410: is told nothing any more, {} messages are given up",
                message.endpoint(),
                waiting);
    }

    private void tidy() {
        Instant now = clock.instant();
        int givenUp = outbox.giveUp(now.minus(config.giveUpAfter()), now);
        if (givenUp > 0) {
            metrics.givenUp(givenUp);
            LOG.warn(
                    "webhooks: {} messages are given up after {}: see stancewatch webhooks list",
                    givenUp,
                    config.giveUpAfter());
        }
        outbox.prune(now.minus(config.keep()));
    }

    /** What fails here fails for a moment, as where the disk is full: the next look is as good as this one. */
    private static void orTell(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.error("webhooks: cannot go on now, and try again", fault);
        }
    }

    private static ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
