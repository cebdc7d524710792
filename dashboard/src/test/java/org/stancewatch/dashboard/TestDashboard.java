package org.stancewatch.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stancewatch.dashboard.comparison.Comparer;
import org.stancewatch.dashboard.comparison.Comparisons;
import org.stancewatch.dashboard.http.Dashboard;
import org.stancewatch.dashboard.http.Server;
import org.stancewatch.dashboard.http.Status;
import org.stancewatch.dashboard.json.Labels;
import org.stancewatch.dashboard.live.Streams;
import org.stancewatch.dashboard.reading.ArticleReader;
import org.stancewatch.dashboard.reading.Progress;
import org.stancewatch.dashboard.reading.VerdictWriter;
import org.stancewatch.dashboard.view.Batch;
import org.stancewatch.dashboard.view.Views;
import org.stancewatch.dashboard.webhook.WebhookConfig;
import org.stancewatch.dashboard.webhook.WebhookDatabase;
import org.stancewatch.dashboard.webhook.WebhookRoutes;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.schemas.serde.SerdeConfig;
import org.stancewatch.schemas.topic.Generation;

/** The dashboard's file and server, filled by a test in the place of a cluster. */
public final class TestDashboard implements AutoCloseable {

    public static final String TOKEN = "correct horse battery";

    private static final Duration HEARTBEAT = Duration.ofMillis(500);
    private static final ClientLimits LIMITS = new ClientLimits(600, Set.of());
    private static final Labels LABELS = new Labels(Names.NONE);
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");
    private static final Map<String, String> KAFKA = Map.of("bootstrap.servers", "127.0.0.1:1");

    private static final Comparisons NO_REPLAYS = new Comparisons() {
        @Override
        public List<Generation> replays() {
            return List.of();
        }

        @Override
        public JsonNode compare(Generation a, Generation b) {
            throw new UnsupportedOperationException("nothing is compared here");
        }
    };

    private final HttpClient client = HttpClient.newHttpClient();
    private final Views views;
    private final Streams streams;
    private final ArticleReader articles;
    private final VerdictWriter verdicts;
    private final WebhookDatabase webhooks;
    private final Comparer comparer;
    private final Server server;

    private TestDashboard(
            Path directory, Optional<String> token, Set<String> origins, ClientLimits limits, Comparisons comparisons) {
        DashboardConfig config = config(directory, token, origins, limits);
        Progress progress = new Progress(Clock.systemUTC());
        views = Views.open(directory, LABELS);
        Status status = new Status("1", Clock.systemUTC(), progress, views);
        streams = Streams.start(views.backlog(), open -> status.json(open).toString(), HEARTBEAT);
        articles = new ArticleReader(KAFKA, config.serde());
        verdicts = new VerdictWriter(KAFKA, config.serde());
        WebhookConfig hooks = WebhookConfig.in(directory).withPrivate(true);
        webhooks = WebhookDatabase.open(hooks.database());
        WebhookRoutes routes = WebhookRoutes.on(webhooks, hooks, Clock.systemUTC());
        comparer = new Comparer(comparisons);
        server = new Dashboard(
                        views,
                        progress,
                        streams,
                        articles,
                        verdicts,
                        routes,
                        comparer,
                        status,
                        () -> "",
                        Clock.systemUTC())
                .serve(config);
        streams.begin("a cluster");
    }

    public static TestDashboard start(Path directory) {
        return new TestDashboard(directory, Optional.of(TOKEN), Set.of(), LIMITS, NO_REPLAYS);
    }

    public static TestDashboard withoutToken(Path directory) {
        return new TestDashboard(directory, Optional.empty(), Set.of(), LIMITS, NO_REPLAYS);
    }

    public static TestDashboard sharedWith(Path directory, String origin) {
        return new TestDashboard(directory, Optional.of(TOKEN), Set.of(origin), LIMITS, NO_REPLAYS);
    }

    /** It compares as {@code comparisons} do. */
    public static TestDashboard comparing(Path directory, Comparisons comparisons) {
        return new TestDashboard(directory, Optional.of(TOKEN), Set.of(), LIMITS, comparisons);
    }

    /** So many reads of each client, who is whoever {@code X-Forwarded-For} says. */
    public static TestDashboard limitedTo(Path directory, int readsPerMinute) {
        ClientLimits limits = new ClientLimits(readsPerMinute, Set.of("127.0.0.1"));
        return new TestDashboard(directory, Optional.of(TOKEN), Set.of(), limits, NO_REPLAYS);
    }

    /** Puts records down and tells them, as the reader of the topics does. */
    public void read(Consumer<Batch> records) {
        streams.tell(views.write(records));
    }

    public Views views() {
        return views;
    }

    public URI url() {
        return server.url();
    }

    public int streams() {
        return streams.size();
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.url().resolve(path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        streams.close();
        comparer.close();
        server.close();
        articles.close();
        verdicts.close();
        webhooks.close();
        views.close();
    }

    private static DashboardConfig config(
            Path directory, Optional<String> token, Set<String> origins, ClientLimits limits) {
        return new DashboardConfig(
                "127.0.0.1",
                0,
                directory,
                token,
                origins,
                Set.of("news.example"),
                KAFKA,
                SerdeConfig.apicurio(NOWHERE),
                Names.NONE,
                "1",
                false,
                limits);
    }
}
