package org.stancewatch.dashboard.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** So many requests a minute of each client, all of them at once where it likes. */
final class RateLimit {

    /** More clients than that at a time, and some begin anew: better than to hold whatever strangers fill in. */
    private static final long MOST_CLIENTS = 10_000;

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final Clients clients;
    private final String refusal;
    /** A bucket that nobody asks for is full again before it is forgotten. */
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(A_MINUTE.multipliedBy(2))
            .build();

    /** {@code refusal} says what is limited, and how far. */
    RateLimit(int perMinute, Clients clients, String refusal) {
        this.perMinute = perMinute;
        this.clients = clients;
        this.refusal = refusal;
    }

    /** Counts one request; returns where it may go on. */
    void count(Context at) {
        ConsumptionProbe taken = buckets.get(clients.of(at), client -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()) + 1;
            at.header("Retry-After", Long.toString(seconds));
            throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, refusal);
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, A_MINUTE))
                .build();
    }
}
