package org.stancewatch.schemas.rejected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.stancewatch.schemas.topic.Topics;

class DeadLetterTest {

    private static final byte[] KEY = {7};
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Origin ORIGIN = Origin.on("news.article.v1", 3, 42, 1_590_000_000_000L);

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
        assertThat(header(letter, "rejected.timestamp")).isEqualTo("1590000000000");
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
                .hasSize(Rejection.MAX_CAUSE_CHARACTERS);
    }

    @Test
    void aRecordWithoutAValueIsKeptWithoutOne() {
        assertThat(letter(null, "value: is null").value()).isNull();
    }

    @Test
    void itKeepsTheTraceOfItsSourceAndNoOtherHeader() {
        Headers headers = new RecordHeaders()
                .add("traceparent", "00-a-b-01".getBytes(StandardCharsets.UTF_8))
                .add("ce_id", new byte[1]);

        ProducerRecord<byte[], byte[]> letter =
                DeadLetter.to(Topics.REJECTED.name(), rejection(ORIGIN, "why"), KEY, new byte[1], headers, NOW);

        assertThat(header(letter, "traceparent")).isEqualTo("00-a-b-01");
        assertThat(letter.headers().lastHeader("ce_id")).isNull();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(DeadLetter.read(onTopic(letter("abc".getBytes(StandardCharsets.UTF_8), "why"))))
                .isEqualTo(new DeadLetter(
                        rejection(ORIGIN, "why"),
                        Optional.of(Fingerprint.of("abc".getBytes(StandardCharsets.UTF_8))),
                        NOW));
    }

    @Test
    void aRecordThatTheTopicDidNotTakeKeepsItsSource() {
        Rejection rejection = rejection(Origin.before("news.article.v1", "big.jsonl:3"), "too large");

        assertThat(DeadLetter.read(onTopic(
                                DeadLetter.to(Topics.REJECTED.name(), rejection, KEY, null, new RecordHeaders(), NOW)))
                        .rejection())
                .isEqualTo(rejection);
    }

    @Test
    void aRecordWithoutItsHeadersIsNoLetter() {
        ProducerRecord<byte[], byte[]> foreign = new ProducerRecord<>("stance.rejected.v1", 0, 0L, KEY, new byte[1]);

        assertThatThrownBy(() -> DeadLetter.read(onTopic(foreign)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rejected.kind: is missing");
    }

    @Test
    void aLetterIsNoMarkOfARetry() {
        assertThat(Retry.read(onTopic(letter(new byte[1], "why")))).isEmpty();
    }

    @Test
    void theMarkOfARetryIsReadAgain() {
        Retry retry = new Retry("2-17", "ops@host", NOW);

        assertThat(Retry.read(onTopic(retry.toRecord(KEY)))).contains(retry);
    }

    private static Rejection rejection(Origin origin, String cause) {
        return new Rejection(RejectionKind.UNDECODABLE, cause, "ingress", origin);
    }

    private static ProducerRecord<byte[], byte[]> letter(byte[] value, String cause) {
        return DeadLetter.to(Topics.REJECTED.name(), rejection(ORIGIN, cause), KEY, value, new RecordHeaders(), NOW);
    }

    private static ConsumerRecord<byte[], byte[]> onTopic(ProducerRecord<byte[], byte[]> letter) {
        return new ConsumerRecord<>(
                letter.topic(),
                0,
                0,
                letter.timestamp(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                letter.key(),
                letter.value(),
                letter.headers(),
                Optional.empty());
    }

    private static String header(ProducerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
