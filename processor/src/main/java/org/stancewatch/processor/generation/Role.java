package org.stancewatch.processor.generation;

/** What a generation in service is to subscribers. */
public enum Role {
    /** What it finds is told. */
    ACTIVE,
    /** It reads and keeps all that the active one does, and tells nothing: it can be promoted at any time. */
    SHADOW
}
