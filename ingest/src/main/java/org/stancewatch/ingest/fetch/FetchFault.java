package org.stancewatch.ingest.fetch;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document that cannot be had or read now; the message is the reason, in one line. */
public final class FetchFault extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int MAX_REASON = 300;

    /** What may become of it. */
    public enum Kind {
        /** The next attempt may not meet it. */
        PASSING,
        /** It stays until somebody mends the document. */
        LASTING,
        /** The server does not find it: 404. */
        MISSING,
        /** The server says that it is gone for good: 410. */
        GONE,
        /** We do not go there: robots.txt, a private address, a spent budget. */
        REFUSED
    }

    private final Kind kind;
    private final String reason;
    private final transient Optional<Duration> retryAfter;

    private FetchFault(Kind kind, String reason, Optional<Duration> retryAfter, @Nullable Throwable cause) {
        super(reason, cause);
        this.kind = kind;
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    /** One that the next attempt may not meet. */
    public static FetchFault passing(String reason, @Nullable Throwable cause) {
        return new FetchFault(Kind.PASSING, line(reason), Optional.empty(), cause);
    }

    /** One that stays until somebody mends the document. */
    public static FetchFault lasting(String reason, @Nullable Throwable cause) {
        return new FetchFault(Kind.LASTING, line(reason), Optional.empty(), cause);
    }

    static FetchFault refused(String reason) {
        return new FetchFault(Kind.REFUSED, line(reason), Optional.empty(), null);
    }

    /** The same, of {@code what} on the way to the document. */
    FetchFault about(String what) {
        return new FetchFault(kind, line(what + ": " + reason), retryAfter, this);
    }

    /** What a status tells that brings no document. */
    static FetchFault status(int status, Optional<Duration> retryAfter) {
        return new FetchFault(kind(status), "answers " + status, retryAfter, null);
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 404 -> Kind.MISSING;
            case 410 -> Kind.GONE;
            case 408, 425, 429 -> Kind.PASSING;
            default -> status >= 500 ? Kind.PASSING : Kind.LASTING;
        };
    }

    /** A server writes into some reasons: they are cut, and stay in one line. */
    private static String line(String reason) {
        String line =
                reason.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}\\s]+", " ").strip();
        return line.length() <= MAX_REASON ? line : line.substring(0, MAX_REASON) + "…";
    }

    public Kind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    /** How long the server asks to be left alone. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
