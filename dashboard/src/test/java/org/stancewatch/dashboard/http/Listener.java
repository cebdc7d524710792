package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.stancewatch.dashboard.TestDashboard;

/** Someone who listens to a live stream. */
final class Listener implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final InputStream body;
    private final BufferedReader lines;
    private String lastId = "";

    private Listener(InputStream body) {
        this.body = body;
        this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    /** Listens once the first event has come: where the stream begins. */
    static Listener open(TestDashboard dashboard, String query) throws Exception {
        return begun(dashboard.request("/api/v1/stream" + query));
    }

    static Listener resume(TestDashboard dashboard, String query, String id) throws Exception {
        return begun(dashboard.request("/api/v1/stream" + query).header("Last-Event-ID", id));
    }

    private static Listener begun(HttpRequest.Builder request) throws Exception {
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
        Listener listener = new Listener(response.body());
        listener.event();
        return listener;
    }

    /** Ids of the next {@code count} alerts. */
    List<String> alerts(int count) throws IOException {
        List<String> ids = new ArrayList<>();
        while (ids.size() < count) {
            Event event = event();
            if (event.type().equals("alert")) {
                ids.add(JSON.readTree(event.data()).path("id").asText());
            }
        }
        return ids;
    }

    String lastId() {
        return lastId;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    private record Event(String type, String data) {}

    private Event event() throws IOException {
        String type = "";
        String data = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() && !type.isEmpty()) {
                return new Event(type, data);
            }
            if (line.startsWith("id: ")) {
                lastId = line.substring(4);
            } else if (line.startsWith("event: ")) {
                type = line.substring(7);
            } else if (line.startsWith("data: ")) {
                data = line.substring(6);
            }
        }
        throw new IOException("the stream has ended");
    }
}
