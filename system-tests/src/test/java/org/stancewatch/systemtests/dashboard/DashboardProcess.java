package org.stancewatch.systemtests.dashboard;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.stancewatch.systemtests.harness.ProductProcess;

/** {@code stancewatch dashboard} in a process of its own, and a client of it. */
public final class DashboardProcess implements AutoCloseable {

    public static final String TOKEN = "a token of this test";

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ProductProcess process;
    private final URI url;

    private DashboardProcess(ProductProcess process, int port) {
        this.process = process;
        this.url = URI.create("http://127.0.0.1:" + port);
    }

    /** Starts one on the stack of {@code data}, and returns once it has read all there was. */
    public static DashboardProcess start(Path data, Path views, int port) {
        return of(
                ProductProcess.start(
                        Map.of("STANCEWATCH_DASHBOARD_TOKEN", TOKEN),
                        "dashboard",
                        "--data",
                        data.toString(),
                        "--views",
                        views.toString(),
                        "--port",
                        Integer.toString(port)),
                port);
    }

    /** That in {@code process}, which serves on {@code port}; returns once it has read all there was. */
    public static DashboardProcess of(ProductProcess process, int port) {
        DashboardProcess dashboard = new DashboardProcess(process, port);
        await("the dashboard to be loaded: " + dashboard.process)
                .atMost(LIMIT)
                .ignoreExceptions()
                .until(() -> dashboard.get("/health").statusCode() == 200);
        return dashboard;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(url.resolve(path)).build(), BodyHandlers.ofString());
    }

    public JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path).body());
    }

    /** Judges a claim; the answer's status. */
    public int judge(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url.resolve("/api/v1/verdicts"))
                .header("Authorization", "Bearer " + TOKEN)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }

    LiveListener listen(String lastEventId) {
        return LiveListener.open(url.resolve("/api/v1/stream"), lastEventId);
    }

    /** Where it serves. */
    public URI url() {
        return url;
    }

    /** kill -9. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
