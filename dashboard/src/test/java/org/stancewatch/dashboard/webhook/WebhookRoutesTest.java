package org.stancewatch.dashboard.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.http.UnauthorizedResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookRoutesTest {

    private static final String ALL = "/api/v1/webhooks";
    private static final String TOKEN = "letmein";

    @TempDir
    private Path data;

    private final MockWebServer receiver = new MockWebServer();
    private final HttpClient client = HttpClient.newHttpClient();
    private Bench bench;
    private Javalin server;

    @BeforeEach
    void start() throws IOException {
        receiver.start();
        bench = Bench.in(data);
        WebhookRoutes routes = WebhookRoutes.on(bench.database, bench.config, bench.clock());
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    routes.register(config.routes, at -> {
                        if (!("Bearer " + TOKEN).equals(at.header("Authorization"))) {
                            throw new UnauthorizedResponse();
                        }
                    });
                })
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.stop();
        bench.close();
        receiver.close();
    }

    @Test
    void addingTellsTheSecretAndListingDoesNot() throws Exception {
        HttpResponse<String> added = post(ALL, body());
        assertThat(added.statusCode()).isEqualTo(201);
        String secret = json(added).path("secret").asText();
        assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
        HttpResponse<String> listed = send(request(ALL).GET());
        assertThat(json(listed).at("/items/0/id")).isEqualTo(json(added).path("id"));
        assertThat(listed.body()).doesNotContain(secret);
    }

    @Test
    void nobodyOnTheWayKeepsIt() throws Exception {
        assertThat(post(ALL, body()).headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{};url: is missing",
                "{\"url\":\"ftp://a.example\"};url: must be http or https",
                "{\"url\":\"http://u:p@127.0.0.1/\"};url: must hold no user",
                "{\"url\":\"http://127.0.0.1/\",\"format\":\"xml\"};format: must be one of",
                "{\"url\":\"http://127.0.0.1/\",\"filters\":{}};filters: unknown field",
                "{\"url\":\"http://127.0.0.1/\",\"filter\":{\"types\":[\"BAN\"]}};filter.types: must be one of",
                "{\"url\":\"http://127.0.0.1/\",\"filter\":{\"companies\":\"ibm\"}};filter.companies: is no list",
                "[];body: is no JSON object",
                "{;body: is no JSON"
            })
    void aFaultNamesFieldAndReason(String body, String reason) throws Exception {
        HttpResponse<String> answer = post(ALL, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(reason);
    }

    @Test
    void aTestIsSentAndItsAnswerTold() throws Exception {
        receiver.enqueue(new MockResponse.Builder().code(202).body("thanks").build());
        JsonNode answer = json(post(ALL + "/" + id() + "/test", ""));
        assertThat(answer.path("status").asInt()).isEqualTo(202);
        assertThat(answer.path("answer").asText()).isEqualTo("thanks");
        assertThat(receiver.takeRequest().getBody().utf8()).contains("\"type\":\"test\"");
    }

    @Test
    void aReceiverThatIsAwayIsAnAnswerToo() throws Exception {
        String id = id();
        receiver.close();
        JsonNode answer = json(post(ALL + "/" + id + "/test", ""));
        assertThat(answer.path("status").isNull()).isTrue();
        assertThat(answer.path("taken").asBoolean()).isFalse();
    }

    @Test
    void whatIsRemovedIsGone() throws Exception {
        String one = ALL + "/" + id();
        assertThat(send(request(one).DELETE()).statusCode()).isEqualTo(204);
        assertThat(send(request(one).DELETE()).statusCode()).isEqualTo(404);
        assertThat(json(send(request(ALL).GET())).path("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/webhooks",
        "POST,/api/v1/webhooks",
        "DELETE,/api/v1/webhooks/x",
        "POST,/api/v1/webhooks/x/test"
    })
    void everyRouteIsForWhoHoldsTheToken(String method, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    private String id() throws Exception {
        return json(post(ALL, body())).path("id").asText();
    }

    private String body() {
        return "{\"url\":\"" + receiver.url("/hook") + "\",\"filter\":{\"technologies\":[\"drones\"]}}";
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + TOKEN);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
