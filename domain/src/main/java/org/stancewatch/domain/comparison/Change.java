package org.stancewatch.domain.comparison;

/** How B differs from A. */
public enum Change {
    /** Only B tells it. */
    ADDED,
    /** Only A tells it. */
    REMOVED,
    /** Both tell it, otherwise. */
    CHANGED
}
