package org.stancewatch.systemtests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A process of the product as a monitoring system sees it. */
public final class Observed {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;

    private Observed(URI base) {
        this.base = base;
    }

    /**
     * Answers of a health probe.
     *
     * @param status of HTTP
     */
    public record Health(int status, JsonNode body) {

        /** What it found of {@code what}, {@code level: finding}; of the probes {@code ready} and {@code live}. */
        public String finding(String what) {
            return body.path("checks").findParents("what").stream()
                    .filter(check -> check.path("what").asText().equals(what))
                    .map(check -> check.path("level").asText() + ": "
                            + check.path("finding").asText())
                    .findFirst()
                    .orElse("no check of " + what);
        }
    }

    /** One that answers at {@code base}. */
    public static Observed at(URI base) {
        return new Observed(base);
    }

    /** A service on standard error of which its address is told. */
    public static Observed of(ProductProcess service) {
        String told = "health and metrics: ";
        return service.errors()
                .lines()
                .filter(line -> line.contains(told))
                .map(line -> line.substring(line.indexOf(told) + told.length(), line.indexOf("/health ")))
                .map(address -> at(URI.create(address)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(service + ": tells no address"));
    }

    public Health ready() {
        return health("/health/ready");
    }

    public Health live() {
        return health("/health/live");
    }

    /** Both probes in one answer. */
    public Health health() {
        return health("/health");
    }

    /** The sum of the samples of {@code name} whose labels contain all of {@code labels}, each {@code key="value"}. */
    public double metric(String name, String... labels) {
        return samples(name, labels)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Names of all metrics scraped. */
    public List<String> names() {
        return lines().map(line -> line.split("[{ ]")[0]).distinct().toList();
    }

    private Stream<String> samples(String name, String... labels) {
        return lines().filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> Arrays.stream(labels).allMatch(line::contains));
    }

    private Stream<String> lines() {
        return get("/metrics").body().lines().filter(line -> !line.startsWith("#"));
    }

    private Health health(String path) {
        HttpResponse<String> response = get(path);
        try {
            return new Health(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException notJson) {
            throw new UncheckedIOException(path, notJson);
        }
    }

    private HttpResponse<String> get(String path) {
        try {
            return HTTP.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(base + path, fault);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
