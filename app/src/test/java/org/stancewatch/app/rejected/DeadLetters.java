package org.stancewatch.app.rejected;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.stancewatch.schemas.rejected.DeadLetter;
import org.stancewatch.schemas.rejected.Origin;
import org.stancewatch.schemas.rejected.Rejection;
import org.stancewatch.schemas.rejected.RejectionKind;
import org.stancewatch.schemas.rejected.Retry;
import org.stancewatch.schemas.topic.Topics;

/** Records as they lie on the dead-letter topic, partition 2. */
final class DeadLetters {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private DeadLetters() {}

    static ConsumerRecord<byte[], byte[]> undecodable(long offset, Instant at) {
        return letter(offset, at, RejectionKind.UNDECODABLE, Origin.on("news.article.v1", 3, 42, 7));
    }

    static ConsumerRecord<byte[], byte[]> letter(long offset, Instant at, RejectionKind kind, Origin origin) {
        Rejection rejection = new Rejection(kind, "no magic byte", "ingress", origin);
        byte[] value = "no record".getBytes(StandardCharsets.UTF_8);
        return onTopic(
                offset,
                DeadLetter.to(Topics.REJECTED.name(), rejection, new byte[] {'k'}, value, new RecordHeaders(), at));
    }

    static ConsumerRecord<byte[], byte[]> retry(long offset, String letter) {
        return onTopic(offset, new Retry(letter, "ana", NOON).toRecord(new byte[] {'k'}));
    }

    private static ConsumerRecord<byte[], byte[]> onTopic(long offset, ProducerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(
                record.topic(),
                2,
                offset,
                record.timestamp(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                record.key(),
                record.value(),
                record.headers(),
                Optional.empty());
    }
}
