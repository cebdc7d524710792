package org.stancewatch.schemas.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.stancewatch.schemas.PublicAddress;

/**
 * Registers the schemas of the catalogue through the REST API that Confluent's registry and others share. The text
 * registered is the one that serializers look up, to the byte.
 */
public final class SchemaRegistrar {

    /** Where Apicurio Registry serves that API. */
    public static final String APICURIO_PATH = "/apis/ccompat/v7";

    private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final String COMPATIBILITY = "FULL_TRANSITIVE";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String api;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    /** @param api base address of the API, {@link #APICURIO_PATH} or the like included */
    public SchemaRegistrar(URI api) {
        this.api = Objects.requireNonNull(api, "api").toString().replaceAll("/$", "");
    }

    /**
     * Registers each value schema under the subject of its topic, with compatibility FULL_TRANSITIVE. Idempotent.
     *
     * @throws IllegalStateException {@code subject: reason}, where the registry refuses one or does not answer
     */
    public void registerAll() {
        Topics.valued().forEach(this::register);
    }

    /** Compatibility goes first, so that no version is ever taken unchecked. */
    private void register(Topic<?> topic) {
        String subject = topic.subject();
        requireOk(subject, setCompatibility(subject));
        String schema = topic.codec().schema().toString();
        requireOk(subject, send(subject, "POST", "/subjects/" + subject + "/versions", Map.of("schema", schema)));
    }

    /** Of two processes that set it for the first time at once, Apicurio refuses one: then it is there to be set again. */
    private HttpResponse<String> setCompatibility(String subject) {
        Supplier<HttpResponse<String>> set =
                () -> send(subject, "PUT", "/config/" + subject, Map.of("compatibility", COMPATIBILITY));
        HttpResponse<String> response = set.get();
        return response.statusCode() == CONFLICT ? set.get() : response;
    }

    private static void requireOk(String subject, HttpResponse<String> response) {
        if (response.statusCode() != OK) {
            throw new IllegalStateException(
                    subject + ": the registry refused it with " + response.statusCode() + ": " + reason(response));
        }
    }

    private HttpResponse<String> send(String subject, String method, String path, Map<String, String> body) {
        try {
            return http.send(request(method, path, body), BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new IllegalStateException(
                    subject + ": no answer from the registry at " + PublicAddress.in(api) + ": " + fault, fault);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(subject + ": interrupted before the registry answered", stop);
        }
    }

    private HttpRequest request(String method, String path, Map<String, String> body) throws IOException {
        return HttpRequest.newBuilder(URI.create(api + path))
                .timeout(TIMEOUT)
                .header("Content-Type", CONTENT_TYPE)
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    private static String reason(HttpResponse<String> response) {
        try {
            JsonNode message = JSON.readTree(response.body()).path("message");
            return message.asText(response.body());
        } catch (IOException notJson) {
            return response.body();
        }
    }
}
