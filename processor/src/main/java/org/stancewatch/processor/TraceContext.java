package org.stancewatch.processor;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.stancewatch.schemas.topic.Topics;

/**
 * What a record derived from another takes over from its headers: the W3C trace context, and when the article at the
 * beginning was recorded, so that whoever sees the end knows how long it took.
 */
public final class TraceContext {

    private static final String TRACE_PARENT = "traceparent";

    /** {@code version-traceid-parentid-flags}, in hexadecimal digits. */
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private static final Set<String> NAMES = Set.of(TRACE_PARENT, "tracestate", Topics.RECORDED_AT_HEADER);

    private TraceContext() {}

    /** The id of the trace that {@code headers} belong to; empty where they name none. */
    public static Optional<String> traceId(Headers headers) {
        return Optional.ofNullable(headers.lastHeader(TRACE_PARENT))
                .map(header -> new String(header.value(), StandardCharsets.US_ASCII))
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
    }

    /** {@code record} with these alone: an article's identity and type are not those of what follows from it. */
    public static <K, V> Record<K, V> of(Record<K, V> record) {
        Header[] kept = StreamSupport.stream(record.headers().spliterator(), false)
                .filter(header -> NAMES.contains(header.key()))
                .toArray(Header[]::new);
        return record.withHeaders(new RecordHeaders(kept));
    }
}
