package org.stancewatch.app.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The disk that the only broker of a stack writes to. Where it is full or fails the process ends, at once and with one line: an
 * orderly end would write, too.
 */
final class BrokerDisk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerDisk.class);
    private static final long NOTHING_LEFT = 1 << 20;
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Path directory;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(BrokerDisk::thread);

    BrokerDisk(Path directory) {
        this.directory = directory;
    }

    /**
     * Looks from now on whether it is full. Kafka notices when a write fails, and what is left of the last page of each file takes
     * small records for minutes.
     */
    void watch() {
        watch.scheduleWithFixedDelay(this::requireSpace, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends the process, and says why. */
    void halt() {
        LOG.error(
                "broker: {}: {}: the stack ends; the same command goes on",
                directory,
                isFull() ? "no space left on device" : "cannot be written or read");
        Runtime.getRuntime().halt(1);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    private void requireSpace() {
        if (isFull()) {
            halt();
        }
    }

    /** Of a directory that is gone, too, Java says that nothing is left. */
    private boolean isFull() {
        return Files.exists(directory) && directory.toFile().getUsableSpace() < NOTHING_LEFT;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "broker-disk");
        thread.setDaemon(true);
        return thread;
    }
}
