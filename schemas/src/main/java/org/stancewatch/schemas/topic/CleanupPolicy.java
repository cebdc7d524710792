package org.stancewatch.schemas.topic;

import java.util.Locale;

/** What becomes of old records of a topic. */
public enum CleanupPolicy {
    /** They go when their retention, which may be infinite, has passed. */
    DELETE,
    /** Of each key the latest stays. */
    COMPACT;

    /** The value of {@code cleanup.policy}. */
    String config() {
        return name().toLowerCase(Locale.ROOT);
    }
}
