package org.stancewatch.processor.failure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * A rejected record as it goes to the dead-letter topic: the source's key and bytes, its cause and origin in headers. It is
 * stamped with the time of the rejection, so that old news does not expire at once.
 */
final class DeadLetter {

    /** More of a value than this is cut; its length and hash stay in the headers. */
    static final int MAX_VALUE_BYTES = 64 * 1024;

    static final int MAX_CAUSE_CHARACTERS = 1_000;

    private DeadLetter() {}

    /** Where a rejected record stood. */
    record Origin(String topic, int partition, long offset, String node) {}

    static ProducerRecord<byte[], byte[]> of(
            String deadLetterTopic, Origin origin, byte[] key, byte[] value, String cause, Instant now) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(deadLetterTopic, null, now.toEpochMilli(), key, cut(value));
        Headers headers = letter.headers();
        add(headers, "rejected.cause", cut(cause));
        add(headers, "rejected.topic", origin.topic());
        add(headers, "rejected.partition", Integer.toString(origin.partition()));
        add(headers, "rejected.offset", Long.toString(origin.offset()));
        add(headers, "rejected.node", origin.node());
        if (value != null) {
            add(headers, "rejected.length", Integer.toString(value.length));
            add(headers, "rejected.sha256", sha256(value));
        }
        return letter;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, String.valueOf(value).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] cut(byte[] value) {
        return value == null || value.length <= MAX_VALUE_BYTES ? value : Arrays.copyOf(value, MAX_VALUE_BYTES);
    }

    private static String cut(String cause) {
        return cause.length() <= MAX_CAUSE_CHARACTERS ? cause : cause.substring(0, MAX_CAUSE_CHARACTERS);
    }

    private static String sha256(byte[] value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
