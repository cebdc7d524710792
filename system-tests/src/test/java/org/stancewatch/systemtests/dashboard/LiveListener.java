package org.stancewatch.systemtests.dashboard;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Someone who listens to a live stream, and remembers what was said. */
final class LiveListener implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Stream<String> body;

    private LiveListener(Stream<String> body) {
        this.body = body;
    }

    /** Listens from behind {@code lastEventId} on; blank: from now on. */
    static LiveListener open(URI stream, String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(stream);
        if (!lastEventId.isBlank()) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<Stream<String>> response = HttpClient.newHttpClient()
                .sendAsync(request.build(), BodyHandlers.ofLines())
                .join();
        LiveListener listener = new LiveListener(response.body());
        Thread reader = new Thread(listener::listen, "listener");
        reader.setDaemon(true);
        reader.start();
        await("the stream to begin")
                .atMost(LIMIT)
                .until(() -> !listener.lastId().isEmpty());
        return listener;
    }

    /** Waits for an alert whose JSON holds {@code text}. */
    void awaitAlert(String text) {
        await("an alert with " + text + " among " + alerts())
                .atMost(LIMIT)
                .until(() -> alerts().stream().anyMatch(alert -> alert.contains(text)));
    }

    /** The data of all alerts so far. */
    List<String> alerts() {
        return lines.stream()
                .filter(line -> line.startsWith("data: {\"id\":"))
                .map(line -> line.substring("data: ".length()))
                .toList();
    }

    /** Id of the last event. */
    String lastId() {
        return lines.stream()
                .filter(line -> line.startsWith("id: "))
                .reduce("", (before, line) -> line.substring("id: ".length()));
    }

    @Override
    public void close() {
        body.close();
    }

    private void listen() {
        try {
            body.forEach(lines::add);
        } catch (RuntimeException broken) {
            lines.add(": " + broken);
        }
    }
}
