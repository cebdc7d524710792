package org.stancewatch.dashboard.http;

import java.time.Clock;
import java.util.function.Supplier;
import org.stancewatch.dashboard.DashboardConfig;
import org.stancewatch.dashboard.comparison.Comparer;
import org.stancewatch.dashboard.json.Labels;
import org.stancewatch.dashboard.live.Streams;
import org.stancewatch.dashboard.reading.ArticleReader;
import org.stancewatch.dashboard.reading.Progress;
import org.stancewatch.dashboard.reading.VerdictWriter;
import org.stancewatch.dashboard.recount.Recount;
import org.stancewatch.dashboard.view.Alerts;
import org.stancewatch.dashboard.view.Stances;
import org.stancewatch.dashboard.view.Views;
import org.stancewatch.dashboard.webhook.WebhookRoutes;

/**
 * What the routes answer from.
 *
 * @param metrics what is counted now, in Prometheus' text format
 */
public record Dashboard(
        Views views,
        Progress progress,
        Streams streams,
        ArticleReader articles,
        VerdictWriter verdicts,
        WebhookRoutes webhooks,
        Comparer comparer,
        Status status,
        Supplier<String> metrics,
        Clock clock) {

    /**
     * Starts to answer.
     *
     * @throws IllegalStateException where the port is taken or the host is none of this machine
     */
    public Server serve(DashboardConfig config) {
        Clients clients = new Clients(config.limits().proxies());
        return Server.start(config, clients, routes -> addTo(routes, config, clients));
    }

    private void addTo(Routes routes, DashboardConfig config, Clients clients) {
        Labels labels = new Labels(config.names());
        Alerts alerts = views.alerts();
        Stances stances = views.stances();
        Recount recount = new Recount(stances, clock);
        TimelineRoute timelines = new TimelineRoute(stances, alerts, recount, labels);
        new AlertRoutes(alerts).addTo(routes);
        new StanceRoutes(stances, recount, labels).addTo(routes);
        timelines.addTo(routes);
        addSources(routes, labels);
        new ComparisonRoutes(comparer).addTo(routes);
        new OperationRoutes(status, progress, streams, metrics).addTo(routes);
        new StreamRoute(streams, progress).addTo(routes);
        new FeedRoute(alerts, clock.instant()).addTo(routes);
        new ExportRoutes(alerts, stances, timelines, labels).addTo(routes);
        TokenGate gate = new TokenGate(config.token(), clients);
        new VerdictRoute(gate, views.sources(), verdicts, clock).addTo(routes);
        webhooks.register(routes.config(), gate::require);
        ContractRoutes.addTo(routes);
    }

    private void addSources(Routes routes, Labels labels) {
        new SourceRoutes(views.sources(), articles, labels).addTo(routes);
        new WatchedRoute(views.sources(), clock).addTo(routes);
    }
}
