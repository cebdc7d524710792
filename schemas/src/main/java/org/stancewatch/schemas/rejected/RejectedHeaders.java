package org.stancewatch.schemas.rejected;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The headers of {@code stance.rejected.v1}, text in UTF-8: a contract, see {@code docs/topics.md}. */
final class RejectedHeaders {

    static final String KIND = "rejected.kind";
    static final String CAUSE = "rejected.cause";
    static final String NODE = "rejected.node";
    static final String TOPIC = "rejected.topic";
    static final String PARTITION = "rejected.partition";
    static final String OFFSET = "rejected.offset";
    static final String TIMESTAMP = "rejected.timestamp";
    static final String SOURCE = "rejected.source";
    static final String LENGTH = "rejected.length";
    static final String SHA256 = "rejected.sha256";
    static final String RETRIED = "rejected.retried";
    static final String RETRIED_BY = "rejected.retried.by";

    private RejectedHeaders() {}

    static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Throws {@link IllegalArgumentException} where it is not there. */
    static String required(Headers headers, String name) {
        return text(headers, name).orElseThrow(() -> new IllegalArgumentException(name + ": is missing"));
    }

    /** Throws {@link IllegalArgumentException} where it is not there, or no number. */
    static long number(Headers headers, String name) {
        String text = required(headers, name);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(name + ": '" + text + "' is no number", none);
        }
    }
}
