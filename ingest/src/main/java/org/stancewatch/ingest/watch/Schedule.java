package org.stancewatch.ingest.watch;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * When things are looked at.
 *
 * @param shortest from one look at a source to the next, at least
 * @param longest the same of a source that seldom has news, at most
 * @param firstWait before the second attempt after a failure; the wait doubles from there, with jitter
 * @param longestWait between two attempts
 * @param lookAgain how long after its first publication an article is looked at again
 * @param threads how many errands are run at once
 */
public record Schedule(
        Duration shortest,
        Duration longest,
        Duration firstWait,
        Duration longestWait,
        List<Duration> lookAgain,
        int threads) {

    /** Polite to a small paper, quick enough for an alert. */
    public static final Duration DEFAULT_SHORTEST = Duration.ofSeconds(60);

    /** What finds most corrections: they come soon or never. */
    public static final List<Duration> DEFAULT_LOOK_AGAIN = List.of(
            Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1), Duration.ofDays(3));

    /** Most of them wait for servers: 5,000 sources a minute, half a second each, keep 42 waiting. */
    private static final int THREADS = 64;

    public Schedule {
        requirePositive(shortest, "shortest");
        requirePositive(firstWait, "firstWait");
        lookAgain = List.copyOf(lookAgain);
        lookAgain.forEach(after -> requirePositive(after, "lookAgain"));
        if (longest.compareTo(shortest) < 0) {
            throw new IllegalArgumentException("longest: " + longest + " is shorter than " + shortest);
        }
        if (longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException("longestWait: " + longestWait + " is shorter than " + firstWait);
        }
        if (threads <= 0) {
            throw new IllegalArgumentException("threads: " + threads + " is not positive");
        }
    }

    /** {@code shortest} to an hour, or longer where that is; after failures 10 s to six hours. */
    public static Schedule every(Duration shortest) {
        Duration hour = Duration.ofHours(1);
        return new Schedule(
                shortest,
                shortest.compareTo(hour) > 0 ? shortest : hour,
                Duration.ofSeconds(10),
                Duration.ofHours(6),
                DEFAULT_LOOK_AGAIN,
                THREADS);
    }

    private static void requirePositive(Duration value, String field) {
        Objects.requireNonNull(value, field);
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(field + ": " + value + " is not positive");
        }
    }
}
