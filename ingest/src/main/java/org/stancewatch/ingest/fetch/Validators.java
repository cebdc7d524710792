package org.stancewatch.ingest.fetch;

import java.util.Optional;
import okhttp3.Headers;

/** What a server calls the state of a feed, to be sent back so that it answers 304 while nothing has changed. */
public record Validators(Optional<String> etag, Optional<String> lastModified) {

    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    static Validators of(Headers headers) {
        return new Validators(
                sendable(Optional.ofNullable(headers.get("ETag"))),
                sendable(Optional.ofNullable(headers.get("Last-Modified"))));
    }

    /** A server may send what a client may not send back. */
    private static Optional<String> sendable(Optional<String> value) {
        return value.filter(text -> text.chars().allMatch(c -> c >= ' ' && c <= '~'));
    }
}
