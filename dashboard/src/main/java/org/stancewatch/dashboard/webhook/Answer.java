package org.stancewatch.dashboard.webhook;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What came of one attempt.
 *
 * @param status of HTTP; empty where there was no answer
 * @param text the beginning of the answer, or why there was none
 * @param retryAfter how long the receiver asks us to wait
 * @param took from the call to the end of the answer
 */
public record Answer(OptionalInt status, String text, Optional<Duration> retryAfter, Duration took) {

    private static final int GONE = 410;
    /** Not about this message: too early, too many, too busy, or nobody there. */
    private static final Set<Integer> UNAVAILABLE = Set.of(408, 425, 429, 502, 503, 504);

    static Answer none(String reason, Duration took) {
        return new Answer(OptionalInt.empty(), reason, Optional.empty(), took);
    }

    /** Whether the receiver has taken the message. */
    public boolean isTaken() {
        return status.isPresent() && status.getAsInt() / 100 == 2;
    }

    /** Whether the receiver wants no more messages at all. */
    boolean isGone() {
        return status.isPresent() && status.getAsInt() == GONE;
    }

    /** Whether another message would fare no better now. */
    boolean isUnavailable() {
        return status.isEmpty() || UNAVAILABLE.contains(status.getAsInt());
    }

    /** In a few words, without what the receiver wrote. */
    String summary() {
        return status.isPresent() ? "answers " + status.getAsInt() : "no answer: " + text;
    }
}
