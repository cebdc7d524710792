package org.stancewatch.ingest.push;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.ingest.publish.ArticleSink;

/** Takes in articles over HTTP. */
public final class PushServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PushServer.class);
    private static final int MORE_THREADS = 12;
    private static final int MIN_THREADS = 4;

    private final Javalin javalin;
    private final ExecutorService workers;
    private final PushConfig config;

    private PushServer(Javalin javalin, ExecutorService workers, PushConfig config) {
        this.javalin = javalin;
        this.workers = workers;
        this.config = config;
    }

    /**
     * Starts to answer; {@code publisher} stays the caller's, who closes it after the server. {@code clock} tells when articles
     * are recorded, {@code registry} shows what is counted.
     *
     * @throws IllegalStateException where the port is taken or the host is none of this machine
     */
    public static PushServer start(PushConfig config, ArticleSink publisher, Clock clock, MeterRegistry registry) {
        ExecutorService workers = workers(config.bodies());
        PushRoute route = new PushRoute(config, publisher, workers, clock, registry);
        Javalin javalin = Javalin.create(settings -> {
            quietly(settings, config.bodies());
            settings.routes.post(PushRoute.PATH, route::answer);
            settings.routes.after(route::count);
            tellFaults(settings);
        });
        try {
            return new PushServer(javalin.start(config.host(), config.port()), workers, config);
        } catch (JavalinBindException fault) {
            workers.shutdownNow();
            throw refused(config, fault);
        }
    }

    /** Where articles are sent to. */
    public URI url() {
        String host = config.host().contains(":") ? "[" + config.host() + "]" : config.host();
        return URI.create("http://" + host + ":" + javalin.port() + PushRoute.PATH);
    }

    @Override
    public void close() {
        javalin.stop();
        workers.shutdownNow();
    }

    /** Without a queue: what no worker is free for is not taken in. */
    private static ExecutorService workers(int most) {
        return new ThreadPoolExecutor(0, most, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "push-publish");
            thread.setDaemon(true);
            return thread;
        });
    }

    private static void quietly(JavalinConfig settings, int bodies) {
        settings.startup.showJavalinBanner = false;
        settings.startup.showOldJavalinVersionWarning = false;
        settings.startup.startupWatcherEnabled = false;
        QueuedThreadPool threads = new QueuedThreadPool(bodies + MORE_THREADS, MIN_THREADS);
        threads.setName("push-http");
        threads.setDaemon(true);
        settings.jetty.threadPool = threads;
    }

    private static void tellFaults(JavalinConfig settings) {
        settings.routes.exception(PushProblem.class, PushProblem::answer);
        settings.routes.exception(
                HttpResponseException.class,
                (refused, at) -> PushProblem.answer(
                        at,
                        HttpStatus.forStatus(refused.getStatus()),
                        "path: there is nothing for " + at.method() + " at " + at.path()));
        settings.routes.exception(
                IOException.class,
                (broken, at) -> PushProblem.answer(at, HttpStatus.BAD_REQUEST, "body: broke off before its end"));
        settings.routes.exception(Exception.class, (bug, at) -> {
            LOG.error("{}: no answer", at.path(), bug);
            PushProblem.answer(at, HttpStatus.INTERNAL_SERVER_ERROR, "server: has failed; its log says why");
        });
    }

    private static IllegalStateException refused(PushConfig config, JavalinBindException fault) {
        Throwable root = Stream.iterate((Throwable) fault, Objects::nonNull, Throwable::getCause)
                .reduce(fault, (outer, inner) -> inner);
        String reason = String.valueOf(root.getMessage()).contains("in use")
                ? "ingest.push.port: " + config.port() + " is taken on " + config.host()
                : "ingest.push.host: '" + config.host() + "' cannot be bound: " + root.getMessage();
        return new IllegalStateException(reason, fault);
    }
}
