package org.stancewatch.ingest.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;
import okhttp3.MediaType;

/**
 * A document as its server sent it.
 *
 * @param address where it was found, after all redirects
 * @param bytes decompressed
 * @param contentType the header, where the server sent one
 * @param validators to be sent back with the next request
 * @param freshFor how long the server says that it will not change
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Fetched(
        URI address, byte[] bytes, Optional<String> contentType, Validators validators, Duration freshFor) {

    /** The character set that the header names, where it names one that is known. */
    public Optional<String> charset() {
        return contentType.map(MediaType::parse).map(MediaType::charset).map(Charset::name);
    }
}
