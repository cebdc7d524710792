package org.stancewatch.ingest.publish;

import java.util.Objects;

/**
 * What became of an article that was handed to the publisher.
 *
 * @param reason why it is not on the topic, in one line; empty where it is
 */
public record Outcome(Kind kind, String reason) {

    /** The three ends a publication can come to. */
    public enum Kind {
        /** On the topic, confirmed by the broker. */
        PUBLISHED,
        /** Never to be accepted as it is: too large. */
        REFUSED,
        /** Not accepted now: the broker or the registry did not answer in time, or the publisher was closed. */
        FAILED
    }

    public Outcome {
        Objects.requireNonNull(kind, "outcome kind");
        Objects.requireNonNull(reason, "outcome reason");
    }

    static Outcome published() {
        return new Outcome(Kind.PUBLISHED, "");
    }

    static Outcome refused(String reason) {
        return new Outcome(Kind.REFUSED, reason);
    }

    /** It may be accepted later. */
    public static Outcome failed(String reason) {
        return new Outcome(Kind.FAILED, reason);
    }

    public boolean isPublished() {
        return kind == Kind.PUBLISHED;
    }
}
