package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.Supplier;
import org.stancewatch.dashboard.live.Streams;
import org.stancewatch.dashboard.reading.Progress;

/** {@code /api/v1/status}, {@code /health} and {@code /metrics}. */
final class OperationRoutes {

    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final int PERCENT = 100;

    private final Status status;
    private final Progress progress;
    private final Streams streams;
    private final Supplier<String> metrics;

    OperationRoutes(Status status, Progress progress, Streams streams, Supplier<String> metrics) {
        this.status = status;
        this.progress = progress;
        this.streams = streams;
        this.metrics = metrics;
    }

    void addTo(Routes routes) {
        routes.get("/api/v1/status", this::status);
        routes.get("/health", this::health);
        routes.get("/metrics", at -> at.contentType(PROMETHEUS_TEXT).result(metrics.get()));
    }

    private void status(Context at) {
        Params.of(at, List.of());
        Answers.json(at, status.json(streams.size()));
    }

    private void health(Context at) {
        Progress.State state = progress.state();
        boolean reachable = state.trouble().isEmpty();
        ObjectNode answer = Answers.JSON.objectNode().put("status", word(reachable && state.loaded()));
        ArrayNode checks = answer.putArray("checks");
        check(checks, "cluster", reachable, state.trouble().orElse("answers"));
        String loading = state.loaded() ? "all read" : "loading, " + (int) (state.fraction() * PERCENT) + " %";
        check(checks, "views", state.loaded(), loading);
        at.status(reachable && state.loaded() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        Answers.json(at, answer);
    }

    private static void check(ArrayNode checks, String name, boolean holds, String detail) {
        checks.addObject().put("name", name).put("status", word(holds)).put("detail", detail);
    }

    private static String word(boolean holds) {
        return holds ? "UP" : "DOWN";
    }
}
