package org.stancewatch.app.command;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.stancewatch.app.Faults;

/** Keeps a service up until it ends or the process is told to stop, then closes it. */
final class ServiceLife {

    private ServiceLife() {}

    /** For a service that never ends by itself: a signal ends the process, and the service is closed on the way. */
    static void untilStopped(AutoCloseable service, String name) throws InterruptedException {
        untilEnded(service, name, new CompletableFuture<>());
    }

    /**
     * For a service that completes {@code ended} when it ends by itself.
     *
     * @throws IllegalStateException where it ended with a fault
     */
    static void untilEnded(AutoCloseable service, String name, Future<?> ended) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(service, name), "stop-" + name));
        try {
            ended.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(name + ": has given up: " + Faults.line(fault), fault);
        }
    }

    private static void close(AutoCloseable service, String name) {
        try {
            service.close();
        } catch (Exception fault) {
            throw new IllegalStateException(name + ": did not stop in good order: " + fault.getMessage(), fault);
        }
    }
}
