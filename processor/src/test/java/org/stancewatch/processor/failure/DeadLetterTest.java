package org.stancewatch.processor.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

    private static final byte[] KEY = {7};
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final DeadLetter.Origin ORIGIN = new DeadLetter.Origin("news.article.v1", 3, 42, "ingress");

    @Test
    void itIsStampedWithTheTimeOfTheRejection() {
        assertThat(letter(new byte[1], "why").timestamp()).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void itKeepsTheKeyOfItsSource() {
        assertThat(letter(new byte[1], "why").key()).isEqualTo(KEY);
    }

    @Test
    void itSaysWhereItStood() {
        ProducerRecord<byte[], byte[]> letter = letter(new byte[1], "why");

        assertThat(header(letter, "rejected.topic")).isEqualTo("news.article.v1");
        assertThat(header(letter, "rejected.partition")).isEqualTo("3");
        assertThat(header(letter, "rejected.offset")).isEqualTo("42");
    }

    @Test
    void aValueOverTheLimitIsCut() {
        assertThat(letter(new byte[DeadLetter.MAX_VALUE_BYTES + 1], "why").value())
                .hasSize(DeadLetter.MAX_VALUE_BYTES);
    }

    @Test
    void theLengthOfACutValueIsToldWhole() {
        assertThat(header(letter(new byte[DeadLetter.MAX_VALUE_BYTES + 1], "why"), "rejected.length"))
                .isEqualTo("65537");
    }

    @Test
    void theHashIsThatOfTheWholeValue() {
        // SHA-256 of the three bytes "abc", from FIPS 180-2.
        assertThat(header(letter("abc".getBytes(StandardCharsets.UTF_8), "why"), "rejected.sha256"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aLongCauseIsCut() {
        assertThat(header(letter(new byte[1], "x".repeat(5_000)), "rejected.cause"))
                .hasSize(DeadLetter.MAX_CAUSE_CHARACTERS);
    }

    @Test
    void aRecordWithoutAValueIsKeptWithoutOne() {
        assertThat(letter(null, "value: is null").value()).isNull();
    }

    private static ProducerRecord<byte[], byte[]> letter(byte[] value, String cause) {
        return DeadLetter.of("stance.rejected.v1", ORIGIN, KEY, value, cause, NOW);
    }

    private static String header(ProducerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
