package org.stancewatch.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.app.Faults;

/**
 * Whether a server that a service leans on answers: asks again and again, and says so once when it no longer does and once
 * when it is back. The clients of Kafka say it of every connection, some fourteen lines a second.
 */
public final class ServerWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration PERIOD = Duration.ofSeconds(5);

    /** A question that fails, within its own limit of time, where the server does not answer; the message names it. */
    @FunctionalInterface
    public interface Question {
        void ask() throws Exception;
    }

    /**
     * Silence of the server.
     *
     * @param since when it was first noticed
     * @param reason a line: which server, and what became of the question
     */
    public record Silence(Instant since, String reason) {}

    private final String server;
    private final Question question;
    private final InstantSource clock;
    private final ScheduledExecutorService executor;
    private volatile Optional<Silence> silence = Optional.empty();

    ServerWatch(String server, Question question, InstantSource clock) {
        this.server = server;
        this.question = question;
        this.clock = clock;
        this.executor = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, server));
    }

    /** Starts to ask; {@code server} is its name and address as they are shown. */
    static ServerWatch start(String server, Question question) {
        ServerWatch watch = new ServerWatch(server, question, InstantSource.system());
        watch.executor.scheduleWithFixedDelay(watch::look, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    /** Its silence; empty where it answers. */
    public Optional<Silence> silence() {
        return silence;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    /** Asks once. */
    void look() {
        try {
            question.ask();
            heard();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (Exception fault) {
            missed(Faults.line(fault));
        }
    }

    private void heard() {
        // At the level of the silence: who reads of its beginning must read of its end.
        silence.ifPresent(past -> LOG.warn(
                "{}: is back after {} s",
                server,
                Duration.between(past.since(), clock.instant()).toSeconds()));
        silence = Optional.empty();
    }

    private void missed(String reason) {
        if (silence.isEmpty()) {
            LOG.warn("{}: waiting for it", reason);
            silence = Optional.of(new Silence(clock.instant(), reason));
        }
    }

    private static Thread daemon(Runnable task, String server) {
        Thread thread = new Thread(task, "watch-" + server);
        thread.setDaemon(true);
        return thread;
    }
}
