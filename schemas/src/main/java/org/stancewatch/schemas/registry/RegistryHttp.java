package org.stancewatch.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.schemas.PublicAddress;

/** Requests to a registry, each on behalf of a subject that a fault is told under. */
final class RegistryHttp {

    private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final Optional<RegistryUser> user;

    RegistryHttp(Optional<RegistryUser> user) {
        this.user = user;
    }

    /** An answer to a request on behalf of {@code subject}. */
    record Answer(String subject, int status, String body) {

        private static final int NOT_FOUND = 404;
        private static final int CONFLICT = 409;

        boolean isFound() {
            return status != NOT_FOUND;
        }

        boolean isConflict() {
            return status == CONFLICT;
        }

        /** This answer; {@link RegistryFault} where it is a refusal. */
        Answer accepted() {
            if (status / 100 != 2) {
                throw new RegistryFault(subject + ": the registry refused it with " + status + ": " + reason());
            }
            return this;
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException fault) {
                throw new RegistryFault(subject + ": the registry answered what is no JSON", fault);
            }
        }

        private String reason() {
            try {
                return JSON.readTree(body).path("message").asText(body);
            } catch (JsonProcessingException notJson) {
                return body;
            }
        }
    }

    Answer get(String subject, URI address) {
        return send(subject, request(address).GET());
    }

    Answer delete(String subject, URI address) {
        return send(subject, request(address).DELETE());
    }

    Answer put(String subject, URI address, Map<String, ?> body) {
        return send(subject, request(address).PUT(json(body)));
    }

    Answer post(String subject, URI address, Map<String, ?> body) {
        return send(subject, request(address).POST(json(body)));
    }

    Answer send(String subject, HttpRequest.Builder request) {
        user.ifPresent(known -> request.header("Authorization", known.authorization()));
        HttpRequest ready = request.timeout(TIMEOUT).build();
        try {
            HttpResponse<String> response = http.send(ready, BodyHandlers.ofString());
            return new Answer(subject, response.statusCode(), response.body());
        } catch (IOException fault) {
            String address = PublicAddress.in(ready.uri());
            throw new RegistryFault(subject + ": no answer from the registry at " + address + ": " + fault, fault);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new RegistryFault(subject + ": interrupted before the registry answered", stop);
        }
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Content-Type", CONTENT_TYPE);
    }

    private static BodyPublisher json(Map<String, ?> body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
