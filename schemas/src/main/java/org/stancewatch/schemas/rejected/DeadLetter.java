package org.stancewatch.schemas.rejected;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A rejected record as it lies on the dead-letter topic: the record's key and the first 64 KiB of its bytes, what was found
 * against it in headers, and the record's own trace context. Its time is that of the rejection, so that old news does not
 * expire at once.
 *
 * @param rejection what was found against the record
 * @param fingerprint of the record's whole value; empty where it has none
 * @param rejectedAt when
 */
public record DeadLetter(Rejection rejection, Optional<Fingerprint> fingerprint, Instant rejectedAt) {

    /** More of a value than this is cut; its length and hash stay in the headers. */
    public static final int MAX_VALUE_BYTES = 64 * 1024;

    private static final Set<String> TRACE_CONTEXT = Set.of("traceparent", "tracestate");

    /** The letter of a record, ready to be sent to {@code topic}; its {@code headers} too are the record's. */
    public static ProducerRecord<byte[], byte[]> to(
            String topic,
            Rejection rejection,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Headers headers,
            Instant now) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(topic, null, now.toEpochMilli(), key, cut(value));
        rejection.addTo(letter.headers());
        Optional.ofNullable(value).map(Fingerprint::of).ifPresent(fingerprint -> fingerprint.addTo(letter.headers()));
        StreamSupport.stream(headers.spliterator(), false)
                .filter(header -> TRACE_CONTEXT.contains(header.key()))
                .forEach(letter.headers()::add);
        return letter;
    }

    /**
     * Reads a letter.
     *
     * @throws IllegalArgumentException {@code header: reason} where {@code record} is none
     */
    public static DeadLetter read(ConsumerRecord<byte[], byte[]> record) {
        return new DeadLetter(
                Rejection.in(record.headers()),
                Fingerprint.in(record.headers()),
                Instant.ofEpochMilli(record.timestamp()));
    }

    /** Whether it holds the record's whole value. */
    public boolean isWhole() {
        return fingerprint.map(Fingerprint::length).orElse(0L) <= MAX_VALUE_BYTES;
    }

    private static byte @Nullable [] cut(byte @Nullable [] value) {
        return value == null || value.length <= MAX_VALUE_BYTES ? value : Arrays.copyOf(value, MAX_VALUE_BYTES);
    }
}
