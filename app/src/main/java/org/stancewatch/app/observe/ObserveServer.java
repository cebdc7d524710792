package org.stancewatch.app.observe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.app.Faults;

/** {@code /health}, {@code /health/live}, {@code /health/ready} and {@code /metrics} over HTTP. */
final class ObserveServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ObserveServer.class);
    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final int MAX_THREADS = 16;
    private static final int MIN_THREADS = 2;

    private final Javalin server;
    private final HttpConfig config;

    private ObserveServer(Javalin server, HttpConfig config) {
        this.server = server;
        this.config = config;
    }

    /**
     * Starts to answer.
     *
     * @param metrics what is counted now, in Prometheus' text format
     * @throws IllegalStateException where the port is taken or the host is none of this machine
     */
    static ObserveServer start(HttpConfig config, Supplier<Health> health, Supplier<String> metrics) {
        Javalin server = Javalin.create(javalin -> {
            quietly(javalin);
            javalin.routes.get("/health", at -> tell(at, health.get()));
            javalin.routes.get("/health/live", at -> tellLive(at, health.get()));
            javalin.routes.get("/health/ready", at -> tellReady(at, health.get()));
            javalin.routes.get("/metrics", at -> at.contentType(PROMETHEUS_TEXT).result(metrics.get()));
            javalin.routes.exception(Exception.class, ObserveServer::tellBug);
        });
        try {
            return new ObserveServer(server.start(config.host(), config.port()), config);
        } catch (JavalinBindException fault) {
            throw refused(config, fault);
        }
    }

    /** Where it answers. */
    URI url() {
        String host = config.host().contains(":") ? "[" + config.host() + "]" : config.host();
        return URI.create("http://" + host + ":" + server.port());
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void quietly(JavalinConfig javalin) {
        javalin.startup.showJavalinBanner = false;
        javalin.startup.showOldJavalinVersionWarning = false;
        javalin.startup.startupWatcherEnabled = false;
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
        threads.setName("http");
        threads.setDaemon(true);
        javalin.jetty.threadPool = threads;
    }

    private static void tell(Context at, Health health) {
        answer(at, health.isReady(), HealthJson.whole(health));
    }

    private static void tellLive(Context at, Health health) {
        answer(at, health.isLive(), HealthJson.live(health));
    }

    private static void tellReady(Context at, Health health) {
        answer(at, health.isReady(), HealthJson.ready(health));
    }

    private static void tellBug(Exception bug, Context at) {
        LOG.error("{}: no answer", at.path(), bug);
        at.status(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static void answer(Context at, boolean holds, ObjectNode body) {
        at.status(holds ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(body.toString());
    }

    private static IllegalStateException refused(HttpConfig config, JavalinBindException fault) {
        Throwable root = Stream.iterate((Throwable) fault, Objects::nonNull, Throwable::getCause)
                .reduce(fault, (outer, inner) -> inner);
        String reason = String.valueOf(root.getMessage()).contains("in use")
                ? "http.port: " + config.port() + " is taken on " + config.host()
                : "http.host: '" + config.host() + "' cannot be bound: " + Faults.line(root);
        return new IllegalStateException(reason, fault);
    }
}
