package org.stancewatch.schemas.serde;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Calls that may ask the registry, within a limit of time. Apicurio's client has a setting for none: it waits for ever for a
 * registry that accepts a connection and says nothing. An interrupt makes it let go, so that no thread is left behind.
 *
 * @param limit how long a call may take
 */
record Lookups(Duration limit) {

    private static final AtomicInteger THREADS = new AtomicInteger();
    private static final ExecutorService POOL = Executors.newCachedThreadPool(Lookups::thread);

    /** What {@code call} gives or throws; {@link RegistryUnavailableException} where it takes longer than the limit. */
    <T> T within(Supplier<T> call) {
        Future<T> answer = POOL.submit(call::get);
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException fault) {
            throw fault.getCause() instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(fault);
        } catch (TimeoutException silence) {
            throw new RegistryUnavailableException("registry: no answer within " + limit.toMillis() + " ms", silence);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new RegistryUnavailableException("registry: interrupted before it answered", stop);
        } finally {
            answer.cancel(true);
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "registry-lookup-" + THREADS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
