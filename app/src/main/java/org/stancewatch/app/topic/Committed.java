package org.stancewatch.app.topic;

import java.time.Instant;
import java.util.Optional;

/**
 * A record that is committed.
 *
 * @param partition where it stands
 * @param offset where it stands there
 * @param key its key
 * @param time its timestamp: of the news it follows from
 * @param value what it says; empty where it takes back what was said under its key
 */
public record Committed<T>(int partition, long offset, String key, Instant time, Optional<T> value) {}
