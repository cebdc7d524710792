package org.stancewatch.ingest.feed;

import java.util.Optional;

/**
 * A feed as the server sent it.
 *
 * @param contentType the header, where the server sent one
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record FetchedFeed(byte[] bytes, Optional<String> contentType, Validators validators) {}
