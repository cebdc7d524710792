package org.stancewatch.app.standalone;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The registry kept alive: one that ends by itself is started again on its port, on what it has stored. */
final class RegistrySupervisor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrySupervisor.class);
    private static final int STARTS_IN_A_ROW = 5;
    private static final Duration READY_LIMIT = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    /** One that served as long as this has not died of being started. */
    private static final Duration WELL = Duration.ofMinutes(1);

    private final Function<OptionalInt, RegistryProcess> starter;
    private final AtomicLong restarts = new AtomicLong();
    private volatile RegistryProcess current;
    private volatile boolean closed;

    private RegistrySupervisor(Function<OptionalInt, RegistryProcess> starter, OptionalInt port) {
        this.starter = starter;
        this.current = starter.apply(port);
    }

    /**
     * Starts it and returns at once.
     *
     * @param starter starts a process on a port; on any free one where none is given
     * @throws StackFault where the port is taken or the process cannot be started
     */
    static RegistrySupervisor start(Function<OptionalInt, RegistryProcess> starter, OptionalInt port) {
        return new RegistrySupervisor(starter, port);
    }

    /**
     * Waits until it serves for the first time, and from then on starts it again whenever it ends.
     *
     * @param givenUp is told why, in a line, where it cannot be started again
     * @throws StackFault where it does not come to serve
     */
    RegistrySupervisor awaitReady(Consumer<String> givenUp) {
        current.awaitReady(READY_LIMIT);
        Thread supervision = new Thread(() -> supervise(givenUp), "registry-supervisor");
        supervision.setDaemon(true);
        supervision.start();
        return this;
    }

    /** Base URL, the same after a restart. */
    URI url() {
        return current.url();
    }

    /** How often it was started again. */
    long restarts() {
        return restarts.get();
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        current.close();
    }

    private void supervise(Consumer<String> givenUp) {
        RetryPolicy<Object> severalTimes = RetryPolicy.builder()
                .withMaxAttempts(STARTS_IN_A_ROW)
                .withBackoff(FIRST_PAUSE, LONGEST_PAUSE)
                .abortIf(failed -> closed)
                .onFailedAttempt(attempt ->
                        sayStartsAgain(String.valueOf(attempt.getLastException().getMessage())))
                .build();
        sayStartsAgain(current.ended().join());
        try {
            while (!closed) {
                Failsafe.with(severalTimes).run(this::serveAgain);
            }
        } catch (StackFault fault) {
            givenUp.accept(fault.getMessage() + ": started " + STARTS_IN_A_ROW + " times in a row");
        }
    }

    /** Starts it and waits for its end; fails where that comes soon. */
    private void serveAgain() {
        RegistryProcess process = startAgain();
        LOG.warn("registry: serves again");
        long since = System.nanoTime();
        String end = process.ended().join();
        if (System.nanoTime() - since < WELL.toNanos()) {
            throw new StackFault(end);
        }
        sayStartsAgain(end);
    }

    private RegistryProcess startAgain() {
        RegistryProcess process = replace();
        try {
            return process.awaitReady(READY_LIMIT);
        } catch (StackFault fault) {
            process.kill();
            throw fault;
        }
    }

    /** Not while it is closed: what is started then would outlive it. */
    private synchronized RegistryProcess replace() {
        if (closed) {
            throw new StackFault("registry: is closed");
        }
        restarts.incrementAndGet();
        current = starter.apply(OptionalInt.of(url().getPort()));
        return current;
    }

    private void sayStartsAgain(String end) {
        if (!closed) {
            LOG.warn("{}: starts again", end);
        }
    }
}
