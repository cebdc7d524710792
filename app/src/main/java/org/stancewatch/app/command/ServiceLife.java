package org.stancewatch.app.command;

import java.util.concurrent.CountDownLatch;

/** Keeps a service up until the process is told to stop, then closes it. */
final class ServiceLife {

    private ServiceLife() {}

    /** Returns only when interrupted: a signal ends the process, and the service is closed on the way. */
    static void untilStopped(AutoCloseable service, String name) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(service, name), "stop-" + name));
        new CountDownLatch(1).await();
    }

    private static void close(AutoCloseable service, String name) {
        try {
            service.close();
        } catch (Exception fault) {
            throw new IllegalStateException(name + ": did not stop in good order: " + fault.getMessage(), fault);
        }
    }
}
