package org.stancewatch.ingest.feed;

/**
 * A feed as the server sent it.
 *
 * @param contentType the header, null where the server sent none
 */
record FetchedFeed(byte[] bytes, String contentType, Validators validators) {}
