package org.stancewatch.systemtests.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A webhook of a stand, with the server behind it, which takes and keeps whatever is posted. */
final class WebhookReceiver implements AutoCloseable {

    /** Forgives nothing: raw control characters, a name twice, anything behind the end. */
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final PageStand stand;
    private final HttpClient client = HttpClient.newHttpClient();
    private final MockWebServer server = new MockWebServer();
    private final List<RecordedRequest> posts = new CopyOnWriteArrayList<>();
    private final String id;
    private final String secret;

    private WebhookReceiver(PageStand stand, String format) throws IOException {
        this.stand = stand;
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                posts.add(request);
                return new MockResponse.Builder().code(204).build();
            }
        });
        server.start();
        JsonNode added = add(format);
        this.id = added.path("id").asText();
        this.secret = added.path("secret").asText();
    }

    /** Is told of every alert that comes from now on, in {@code format}. */
    static WebhookReceiver of(PageStand stand, String format) {
        try {
            return new WebhookReceiver(stand, format);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    String secret() {
        return secret;
    }

    /** What was posted so far. */
    List<RecordedRequest> posts() {
        return List.copyOf(posts);
    }

    /** What was posted so far, as a reader that forgives nothing reads it. */
    List<JsonNode> messages() {
        return posts.stream().map(post -> json(post.getBody().utf8())).toList();
    }

    /** Ends the webhook too. */
    @Override
    public void close() {
        HttpResponse<String> removed = send(request("/" + id).DELETE());
        server.close();
        require(removed, 204);
    }

    private JsonNode add(String format) {
        String body = STRICT.createObjectNode()
                .put("url", server.url("/" + format).toString())
                .put("format", format)
                .toString();
        HttpResponse<String> added = send(request("").POST(BodyPublishers.ofString(body)));
        require(added, 201);
        return json(added.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(stand.page().resolve("/api/v1/webhooks" + path))
                .header("Authorization", "Bearer " + PageStand.TOKEN);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static void require(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer + ": " + answer.body());
        }
    }

    private static JsonNode json(String body) {
        try {
            return STRICT.readTree(body);
        } catch (JsonProcessingException none) {
            throw new AssertionError("is no JSON: " + body, none);
        }
    }
}
