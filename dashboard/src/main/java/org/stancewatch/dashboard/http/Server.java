package org.stancewatch.dashboard.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.plugin.bundled.CorsPlugin;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.dashboard.DashboardConfig;

/** The HTTP server. */
public final class Server implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final int MAX_THREADS = 32;
    private static final int MIN_THREADS = 4;
    private static final long MAX_BODY = 16 * 1024;

    private final Javalin javalin;
    private final DashboardConfig config;

    private Server(Javalin javalin, DashboardConfig config) {
        this.javalin = javalin;
        this.config = config;
    }

    /**
     * Starts to answer.
     *
     * @throws IllegalStateException where the port is taken or the host is none of this machine
     */
    static Server start(DashboardConfig config, Clients clients, Consumer<Routes> routes) {
        Page page = Page.load();
        Guard guard = new Guard(config.host(), config.hosts(), !config.origins().isEmpty());
        ReadLimit limit = new ReadLimit(config.limits().readsPerMinute(), clients);
        Javalin javalin = Javalin.create(settings -> {
            quietly(settings);
            settings.http.maxRequestSize = MAX_BODY;
            share(settings, config);
            page.addTo(settings);
            settings.routes.before(guard::check);
            settings.routes.before(limit::check);
            routes.accept(new Routes(settings.routes));
            settings.routes.after(Etags::add);
            tellFaults(settings, page);
        });
        try {
            return new Server(javalin.start(config.host(), config.port()), config);
        } catch (JavalinBindException fault) {
            throw refused(config, fault);
        }
    }

    /** Where it answers. */
    public URI url() {
        String host = config.host().contains(":") ? "[" + config.host() + "]" : config.host();
        return URI.create("http://" + host + ":" + javalin.port());
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void quietly(JavalinConfig settings) {
        settings.startup.showJavalinBanner = false;
        settings.startup.showOldJavalinVersionWarning = false;
        settings.startup.startupWatcherEnabled = false;
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
        threads.setName("dashboard-http");
        threads.setDaemon(true);
        settings.jetty.threadPool = threads;
    }

    /** Pages of others read it only where their origin is named. */
    private static void share(JavalinConfig settings, DashboardConfig config) {
        if (!config.origins().isEmpty()) {
            settings.registerPlugin(new CorsPlugin(cors -> cors.addRule(rule -> {
                config.origins().forEach(origin -> rule.allowHost(origin));
                rule.exposeHeader("ETag");
                rule.exposeHeader("Retry-After");
            })));
        }
    }

    private static void tellFaults(JavalinConfig settings, Page page) {
        settings.routes.exception(Problem.class, Problem::answer);
        settings.routes.exception(HttpResponseException.class, (refused, at) -> tell(refused, at, page));
        settings.routes.exception(Exception.class, (bug, at) -> {
            LOG.error("{}: no answer", at.path(), bug);
            Problem.answer(at, HttpStatus.INTERNAL_SERVER_ERROR, "server: has failed; its log says why");
        });
    }

    private static void tell(HttpResponseException refused, Context at, Page page) {
        HttpStatus status = HttpStatus.forStatus(refused.getStatus());
        if (status == HttpStatus.NOT_FOUND && page.answers(at)) {
            return;
        }
        String detail = switch (status) {
            case NOT_FOUND -> "path: there is nothing at " + at.path();
            case CONTENT_TOO_LARGE -> "body: is larger than " + MAX_BODY + " bytes";
            default -> String.valueOf(refused.getMessage());
        };
        Problem.answer(at, status, detail);
    }

    private static IllegalStateException refused(DashboardConfig config, JavalinBindException fault) {
        Throwable root = Stream.iterate((Throwable) fault, Objects::nonNull, Throwable::getCause)
                .reduce(fault, (outer, inner) -> inner);
        String reason = String.valueOf(root.getMessage()).contains("in use")
                ? "dashboard.port: " + config.port() + " is taken on " + config.host()
                : "dashboard.host: '" + config.host() + "' cannot be bound: " + root.getMessage();
        return new IllegalStateException(reason, fault);
    }
}
