package org.stancewatch.dashboard.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Function;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.support.web.AddressGuard;
import org.stancewatch.support.web.Backoff;

/** Webhooks, as the dashboard runs them: reads what is told, queues it, sends it. */
public final class Webhooks implements AutoCloseable {

    private final WebhookDatabase database;
    private final AlertFeed feed;
    private final Deliveries deliveries;
    private final WebhookRoutes routes;

    private Webhooks(WebhookDatabase database, AlertFeed feed, Deliveries deliveries, WebhookRoutes routes) {
        this.database = database;
        this.feed = feed;
        this.deliveries = deliveries;
        this.routes = routes;
    }

    /**
     * Starts. Waits for nothing: a broker, a registry or a receiver that is away is awaited in the background.
     *
     * @param alertJson the one JSON form of an alert, headlines included
     */
    public static Webhooks start(
            WebhookConfig config,
            AlertSource source,
            Function<Alert, ObjectNode> alertJson,
            MeterRegistry registry,
            Clock clock) {
        WebhookDatabase database = WebhookDatabase.open(config.database());
        AddressGuard guard = config.guard();
        Endpoints endpoints = new Endpoints(database, guard, clock);
        WebhookMetrics metrics = new WebhookMetrics(registry);
        Outbox outbox = new Outbox(database);
        metrics.watch(registry, outbox, clock);
        Intake intake = new Intake(database, new MessageBody(alertJson));
        AlertFeed feed = new AlertFeed(source, intake, metrics, clock);
        Sender sender = new Sender(guard, config.timeout(), clock);
        Backoff backoff = new Backoff(config.firstWait(), config.longestWait(), new SecureRandom());
        Deliveries deliveries = new Deliveries(config, outbox, endpoints, sender, backoff, metrics, clock);
        feed.start();
        deliveries.start();
        return new Webhooks(database, feed, deliveries, WebhookRoutes.on(database, config, clock));
    }

    /** What a server offers of them. */
    public WebhookRoutes routes() {
        return routes;
    }

    @Override
    public void close() {
        feed.close();
        deliveries.close();
        database.close();
    }
}
