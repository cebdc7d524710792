package org.stancewatch.ingest.fetch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** The way to one host: one request at a time, and a pause after each. */
final class Door {

    private final ReentrantLock one = new ReentrantLock(true);
    private volatile long freeAt = System.nanoTime();

    /** Waits for its turn and for the end of the pause. */
    void enter() throws InterruptedException {
        one.lockInterruptibly();
        long wait = freeAt - System.nanoTime();
        if (wait > 0) {
            sleep(wait);
        }
    }

    /** Ends the turn; nobody enters before {@code pause} has passed. */
    void leave(Duration pause) {
        freeAt = System.nanoTime() + pause.toNanos();
        one.unlock();
    }

    /** Whether a request would go out at once. */
    boolean isFree() {
        return !one.isLocked() && freeAt - System.nanoTime() <= 0;
    }

    private void sleep(long nanos) throws InterruptedException {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException stop) {
            one.unlock();
            throw stop;
        }
    }
}
