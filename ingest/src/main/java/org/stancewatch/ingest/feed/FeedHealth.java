package org.stancewatch.ingest.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * How a feed does, as its operator may see it.
 *
 * @param lastLook when it was last looked at; empty where it was not yet
 * @param trouble why that look failed; empty where it did not
 */
public record FeedHealth(FeedSource source, Optional<Instant> lastLook, Optional<String> trouble) {}
