package org.stancewatch.support.web;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: twice as long each time, up to a limit, a fifth more or less so that servers
 * that failed together are not called together; longer where the server asks for it. The next attempt stands in a
 * database, so that waiting outlives this process: what a library of retries keeps in memory would not.
 */
public record Backoff(Duration first, Duration longest, RandomGenerator random) {

    private static final double JITTER = 0.2;
    private static final Duration MOST_ASKED_FOR = Duration.ofDays(1);
    private static final int MAX_DOUBLINGS = 30;

    /** After {@code failures} in a row, one or more. */
    public Duration after(int failures, Optional<Duration> askedFor) {
        double doubled = first.toMillis() * Math.pow(2, Math.min(failures - 1, MAX_DOUBLINGS));
        double limited = Math.min(doubled, (double) longest.toMillis());
        Duration wait = Duration.ofMillis(Math.round(limited * random.nextDouble(1 - JITTER, 1 + JITTER)));
        Duration asked = askedFor.orElse(Duration.ZERO);
        Duration heeded = asked.compareTo(MOST_ASKED_FOR) > 0 ? MOST_ASKED_FOR : asked;
        return wait.compareTo(heeded) > 0 ? wait : heeded;
    }
}
