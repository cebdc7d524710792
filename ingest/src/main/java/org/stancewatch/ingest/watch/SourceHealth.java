package org.stancewatch.ingest.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * How a source does, as its operator may see it.
 *
 * @param label the source, without what may be a secret
 * @param lastLook when it was last looked at; empty where it was not yet
 * @param trouble why that look failed; empty where it did not
 */
public record SourceHealth(String label, Optional<Instant> lastLook, Optional<String> trouble) {}
