package org.stancewatch.dashboard.webhook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.stancewatch.support.web.AddressGuard;

/**
 * How webhooks are told.
 *
 * @param database the file that holds endpoints, their secrets, and what they were told; made where there is none
 * @param allowPrivate whether addresses of this machine and of private networks may be called
 * @param timeout of one call, from the connection to the end of the answer
 * @param threads how many calls may be under way at once
 * @param firstWait before the second attempt; the wait doubles from there, with jitter
 * @param longestWait between two attempts
 * @param giveUpAfter how long after it was queued a message is given up
 * @param keep how long what was delivered or given up stays on record
 */
public record WebhookConfig(
        Path database,
        boolean allowPrivate,
        Duration timeout,
        int threads,
        Duration firstWait,
        Duration longestWait,
        Duration giveUpAfter,
        Duration keep) {

    private static final String FILE = "webhooks.db";

    public WebhookConfig {
        Objects.requireNonNull(database, "database");
        requirePositive(timeout, "timeout");
        requirePositive(firstWait, "firstWait");
        requirePositive(longestWait, "longestWait");
        requirePositive(giveUpAfter, "giveUpAfter");
        requirePositive(keep, "keep");
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + " is not positive");
        }
        if (longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException("longestWait: is shorter than firstWait");
        }
    }

    /** In {@code data}: 15 s for a call, 32 calls at once, waits of 5 s to 6 h, three days of trying, 30 days of record. */
    public static WebhookConfig in(Path data) {
        return new WebhookConfig(
                data.resolve(FILE),
                false,
                Duration.ofSeconds(15),
                32,
                Duration.ofSeconds(5),
                Duration.ofHours(6),
                Duration.ofDays(3),
                Duration.ofDays(30));
    }

    /** The same, with or without calls of private addresses. */
    public WebhookConfig withPrivate(boolean allowed) {
        return new WebhookConfig(database, allowed, timeout, threads, firstWait, longestWait, giveUpAfter, keep);
    }

    /** What decides which addresses may be called. */
    public AddressGuard guard() {
        return new AddressGuard(allowPrivate, "set webhooks.allow-private to allow it");
    }

    private static void requirePositive(Duration value, String field) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(field + ": " + value + " is not positive");
        }
    }
}
