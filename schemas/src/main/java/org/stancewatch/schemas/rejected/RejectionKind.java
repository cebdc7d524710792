package org.stancewatch.schemas.rejected;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a record was set aside, for programs: a header of its dead letter and the label of a metric. */
public enum RejectionKind {
    /** Its bytes are no record of the topic, or no schema is known under their id. */
    UNDECODABLE,
    /** It can be read, and says nothing that can be used. */
    UNUSABLE,
    /** A fault of ours, found before anything was written for it. */
    BUG,
    /** It fails after something was written for it, by a fault of ours that does not pass. */
    POISON,
    /** Larger than the topic takes: it never was on it. */
    TOO_LARGE;

    /** As it is written in headers and metrics. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that {@link #label}. */
    public static Optional<RejectionKind> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    @Override
    public String toString() {
        return label();
    }
}
