package org.stancewatch.ingest.feed;

/** A feed that cannot be had or read now; the message is the reason, in one line. */
final class FeedFault extends Exception {

    private final boolean passing;

    private FeedFault(String reason, boolean passing, Throwable cause) {
        super(reason, cause);
        this.passing = passing;
    }

    /** One that the next attempt may not meet. */
    static FeedFault passing(String reason, Throwable cause) {
        return new FeedFault(reason, true, cause);
    }

    /** One that stays until somebody mends the feed. */
    static FeedFault lasting(String reason, Throwable cause) {
        return new FeedFault(reason, false, cause);
    }

    boolean isPassing() {
        return passing;
    }
}
