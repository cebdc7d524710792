package org.stancewatch.processor;

import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;

/** W3C trace context: what a record derived from another takes over from its headers. */
public final class TraceContext {

    private static final Set<String> NAMES = Set.of("traceparent", "tracestate");

    private TraceContext() {}

    /** {@code record} with its trace context alone: an article's identity and type are not those of what follows from it. */
    public static <K, V> Record<K, V> of(Record<K, V> record) {
        Header[] kept = StreamSupport.stream(record.headers().spliterator(), false)
                .filter(header -> NAMES.contains(header.key()))
                .toArray(Header[]::new);
        return record.withHeaders(new RecordHeaders(kept));
    }
}
