package org.stancewatch.dashboard.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.stancewatch.schemas.topic.Generation;

/**
 * Asks {@link Comparisons} on threads of its own: a comparison reads whole topics, and a cluster that is away is waited for. Whoever
 * asks for something else meanwhile, and every stream, goes on.
 */
public final class Comparer implements AutoCloseable {

    /** Many may look at the page: to them all the cluster is asked once. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final String ALL = "all";

    private final Comparisons comparisons;
    private final ExecutorService comparing = Executors.newSingleThreadExecutor(Comparer::daemon);
    private final ExecutorService listing = Executors.newSingleThreadExecutor(Comparer::daemon);
    private final Semaphore turn = new Semaphore(1);
    private final AsyncLoadingCache<String, List<Generation>> replays;

    public Comparer(Comparisons comparisons) {
        this.comparisons = comparisons;
        this.replays = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .executor(listing)
                .buildAsync(all -> comparisons.replays());
    }

    /** Those there were two seconds ago, or are now. */
    public CompletableFuture<List<Generation>> replays() {
        return replays.get(ALL);
    }

    /** What {@code a} and {@code b} tell differently; empty while another comparison runs. */
    public Optional<CompletableFuture<JsonNode>> compare(Generation a, Generation b, Check check) {
        if (!turn.tryAcquire()) {
            return Optional.empty();
        }
        return Optional.of(CompletableFuture.supplyAsync(() -> compared(a, b, check), comparing));
    }

    /** Looks at the replays there are before anything is read; throws where they will not do. */
    @FunctionalInterface
    public interface Check {
        void accept(List<Generation> replays);
    }

    private JsonNode compared(Generation a, Generation b, Check check) {
        try {
            check.accept(comparisons.replays());
            return comparisons.compare(a, b);
        } finally {
            turn.release();
        }
    }

    @Override
    public void close() {
        comparing.shutdownNow();
        listing.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "dashboard-comparison");
        thread.setDaemon(true);
        return thread;
    }
}
