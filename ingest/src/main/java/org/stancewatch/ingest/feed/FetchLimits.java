package org.stancewatch.ingest.feed;

import java.time.Duration;
import java.util.Objects;

/**
 * How long, how much and how often a fetch may take.
 *
 * @param timeout of one attempt, from the connection to the last byte
 * @param maxBytes the size of a feed, decompressed
 * @param attempts how often one poll tries before it waits for the next
 * @param backoff the wait before the second attempt; it doubles from there, with jitter
 */
public record FetchLimits(Duration timeout, int maxBytes, int attempts, Duration backoff) {

    public FetchLimits {
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(backoff, "backoff");
        requirePositive(timeout.toMillis(), "timeout");
        requirePositive(maxBytes, "maxBytes");
        requirePositive(attempts, "attempts");
        requirePositive(backoff.toMillis(), "backoff");
    }

    /** 20 s, 16 MiB, three attempts, the second after a second. */
    public static FetchLimits defaults() {
        return new FetchLimits(Duration.ofSeconds(20), 16 << 20, 3, Duration.ofSeconds(1));
    }

    private static void requirePositive(long value, String field) {
        if (value <= 0) {
            throw new IllegalArgumentException(field + ": " + value + " is not positive");
        }
    }
}
