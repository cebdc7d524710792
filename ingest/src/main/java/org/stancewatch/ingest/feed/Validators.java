package org.stancewatch.ingest.feed;

import java.net.http.HttpHeaders;
import java.util.Optional;

/** What a server calls the state of a feed, to be sent back so that it answers 304 while nothing has changed. */
record Validators(Optional<String> etag, Optional<String> lastModified) {

    static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    static Validators of(HttpHeaders headers) {
        return new Validators(sendable(headers.firstValue("ETag")), sendable(headers.firstValue("Last-Modified")));
    }

    /** A server may send what a client may not send back. */
    private static Optional<String> sendable(Optional<String> value) {
        return value.filter(text -> text.chars().allMatch(c -> c >= ' ' && c <= '~'));
    }
}
