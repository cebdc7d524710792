package org.stancewatch.ingest.feed;

import org.jspecify.annotations.Nullable;

/** A feed that cannot be had or read now; the message is the reason, in one line. */
final class FeedFault extends Exception {

    private final String reason;
    private final boolean passing;

    private FeedFault(String reason, boolean passing, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
        this.passing = passing;
    }

    /** One that the next attempt may not meet. */
    static FeedFault passing(String reason, @Nullable Throwable cause) {
        return new FeedFault(reason, true, cause);
    }

    /** One that stays until somebody mends the feed. */
    static FeedFault lasting(String reason, @Nullable Throwable cause) {
        return new FeedFault(reason, false, cause);
    }

    String reason() {
        return reason;
    }

    boolean isPassing() {
        return passing;
    }
}
