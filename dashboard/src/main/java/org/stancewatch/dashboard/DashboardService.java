package org.stancewatch.dashboard;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.dashboard.comparison.Comparer;
import org.stancewatch.dashboard.comparison.Comparisons;
import org.stancewatch.dashboard.http.Dashboard;
import org.stancewatch.dashboard.http.Server;
import org.stancewatch.dashboard.http.Status;
import org.stancewatch.dashboard.json.AlertJson;
import org.stancewatch.dashboard.json.Labels;
import org.stancewatch.dashboard.live.Streams;
import org.stancewatch.dashboard.reading.ArticleReader;
import org.stancewatch.dashboard.reading.Progress;
import org.stancewatch.dashboard.reading.Progress.TopicProgress;
import org.stancewatch.dashboard.reading.TopicsReader;
import org.stancewatch.dashboard.reading.VerdictWriter;
import org.stancewatch.dashboard.view.Change;
import org.stancewatch.dashboard.view.Views;
import org.stancewatch.dashboard.webhook.AlertSource;
import org.stancewatch.dashboard.webhook.WebhookConfig;
import org.stancewatch.dashboard.webhook.Webhooks;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.schemas.topic.TopicSpec;
import org.stancewatch.schemas.topic.Topics;

/** The dashboard: it answers from the first moment on, with what its views hold, while it reads what has come since. */
public final class DashboardService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DashboardService.class);

    private final Deque<AutoCloseable> parts;
    private final Progress progress;
    private final Server server;

    private DashboardService(Deque<AutoCloseable> parts, Progress progress, Server server) {
        this.parts = parts;
        this.progress = progress;
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param comparisons compares live and replays
     * @param meters where it counts
     * @param metrics what is counted in the process, in Prometheus' text format
     * @throws IllegalStateException where the port is taken, or another dashboard has the directory of the views
     */
    public static DashboardService start(
            DashboardConfig config,
            Comparisons comparisons,
            Clock clock,
            MeterRegistry meters,
            Supplier<String> metrics) {
        Deque<AutoCloseable> parts = new ArrayDeque<>();
        try {
            return start(config, comparisons, clock, meters, metrics, parts);
        } catch (RuntimeException fault) {
            close(parts);
            throw fault;
        }
    }

    private static DashboardService start(
            DashboardConfig config,
            Comparisons comparisons,
            Clock clock,
            MeterRegistry meters,
            Supplier<String> metrics,
            Deque<AutoCloseable> parts) {
        Views views = kept(Views.open(config.data(), new Labels(config.names())), parts);
        Progress progress = new Progress(clock);
        Status status = new Status(config.version(), clock, progress, views);
        ArticleReader articles = kept(new ArticleReader(config.kafka(), config.serde()), parts);
        VerdictWriter verdicts = kept(new VerdictWriter(config.kafka(), config.serde()), parts);
        Streams streams =
                Streams.start(views.backlog(), open -> status.json(open).toString());
        Webhooks webhooks = kept(webhooks(config, meters, clock), parts);
        Comparer comparer = new Comparer(comparisons);
        Dashboard dashboard = new Dashboard(
                views, progress, streams, articles, verdicts, webhooks.routes(), comparer, status, metrics, clock);
        Server server = kept(dashboard.serve(config), parts);
        // Stop first: a server with open lines would wait for them.
        kept(streams, parts);
        kept(comparer, parts);
        kept(TopicsReader.start(config.kafka(), config.serde(), views, progress, telling(streams)), parts);
        count(progress, streams, meters);
        return new DashboardService(parts, progress, server);
    }

    /** Where it answers. */
    public URI url() {
        return server.url();
    }

    /** What keeps it from the cluster, in a line; empty where nothing does. */
    public Optional<String> trouble() {
        return progress.state().trouble();
    }

    /** Whether all that there was at the start has been read. */
    public boolean isLoaded() {
        return progress.state().loaded();
    }

    @Override
    public void close() {
        close(parts);
    }

    private static void close(Deque<AutoCloseable> parts) {
        while (!parts.isEmpty()) {
            close(parts.pop());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (Exception fault) {
            LOG.warn("{}: did not close in good order", part, fault);
        }
    }

    /** Beside the views, whose directory nobody else has: two that send would send everything twice. */
    private static Webhooks webhooks(DashboardConfig config, MeterRegistry meters, Clock clock) {
        Headlines headlines = Headlines.with(config.names());
        return Webhooks.start(
                WebhookConfig.in(config.data()).withPrivate(config.privateWebhooks()),
                new AlertSource(config.kafka(), config.serde()),
                alert -> AlertJson.of(alert, headlines.of(alert)),
                meters,
                clock);
    }

    private static void count(Progress progress, Streams streams, MeterRegistry meters) {
        Gauge.builder("stancewatch.dashboard.streams", streams, Streams::size)
                .description("Live streams that are open.")
                .register(meters);
        for (TopicSpec topic : Topics.all()) {
            Gauge.builder("stancewatch.dashboard.lag", progress, now -> lag(now, topic.name()))
                    .description("Records that the views have yet to read.")
                    .tag("topic", topic.name())
                    .register(meters);
        }
    }

    private static double lag(Progress progress, String topic) {
        return progress.state().topics().stream()
                .filter(one -> one.topic().equals(topic))
                .mapToDouble(TopicProgress::lag)
                .sum();
    }

    private static TopicsReader.Listener telling(Streams streams) {
        return new TopicsReader.Listener() {
            @Override
            public void changed(List<Change> changes) {
                streams.tell(changes);
            }

            @Override
            public void begunAnew(String source) {
                streams.begin(source);
            }
        };
    }

    private static <T extends AutoCloseable> T kept(T part, Deque<AutoCloseable> parts) {
        parts.push(part);
        return part;
    }
}
