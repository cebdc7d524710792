package org.stancewatch.ingest.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many bytes of large documents are held at once: taken apart they take several times as much, and many threads fetch. A
 * thread holds what it fetched until it puts it down.
 */
final class LargeDocuments {

    private final int mostBytes;
    private final Semaphore free;
    private final Map<Thread, Integer> held = new ConcurrentHashMap<>();

    LargeDocuments(int mostBytes) {
        this.mostBytes = mostBytes;
        this.free = new Semaphore(mostBytes, true);
    }

    /**
     * Waits until {@code bytes} more may be held, at most for {@code patience}. A thread that holds something already gets in at once:
     * waiting for others that wait for it, it would never.
     */
    void take(long bytes, Duration patience) throws FetchFault {
        if (held.containsKey(Thread.currentThread())) {
            return;
        }
        int taken = (int) Math.min(bytes, mostBytes);
        try {
            if (!free.tryAcquire(taken, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw FetchFault.passing("is large, and too many large documents are read now", null);
            }
            held.put(Thread.currentThread(), taken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw FetchFault.passing("interrupted", stop);
        }
    }

    /** This thread holds nothing any more. */
    void putDown() {
        Integer taken = held.remove(Thread.currentThread());
        if (taken != null) {
            free.release(taken);
        }
    }
}
