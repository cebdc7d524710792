package org.stancewatch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

class TraceContextTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final RecordHeaders headers = new RecordHeaders();

    @Test
    void theIdOfATraceIsItsSecondField() {
        add("traceparent", "00-" + ID + "-00f067aa0ba902b7-01");

        assertThat(TraceContext.traceId(headers)).contains(ID);
    }

    @Test
    void aTraceparentOfAnotherFormNamesNoTrace() {
        add("traceparent", "00-" + ID + "-01");

        assertThat(TraceContext.traceId(headers)).isEmpty();
    }

    @Test
    void whatFollowsKeepsTheTraceAndTheBeginningAndNoMore() {
        add("traceparent", "00-" + ID + "-00f067aa0ba902b7-01");
        add("tracestate", "vendor=1");
        add("recorded-at", "2026-06-10T12:00:00Z");
        add("ce_id", "an article");

        assertThat(TraceContext.of(new Record<>("key", "value", 0L, headers)).headers())
                .extracting(header -> header.key())
                .containsExactly("traceparent", "tracestate", "recorded-at");
    }

    private void add(String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.US_ASCII));
    }
}
