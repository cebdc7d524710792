package org.stancewatch.schemas.rejected;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.stancewatch.schemas.topic.Topics;

/**
 * That a rejected record was driven again: a record without a value on the dead-letter topic, written in one transaction
 * with the record itself, so that it happens once.
 *
 * @param letter {@code partition-offset} of the letter
 * @param by who did it
 * @param at when
 */
public record Retry(String letter, String by, Instant at) {

    /** As it goes to the dead-letter topic, under the key of the letter. */
    public ProducerRecord<byte[], byte[]> toRecord(byte @Nullable [] key) {
        ProducerRecord<byte[], byte[]> marker =
                new ProducerRecord<>(Topics.REJECTED.name(), null, at.toEpochMilli(), key, (byte[]) null);
        RejectedHeaders.add(marker.headers(), RejectedHeaders.RETRIED, letter);
        RejectedHeaders.add(marker.headers(), RejectedHeaders.RETRIED_BY, by);
        return marker;
    }

    /** Empty where {@code record} is no such. */
    public static Optional<Retry> read(ConsumerRecord<byte[], byte[]> record) {
        return RejectedHeaders.text(record.headers(), RejectedHeaders.RETRIED)
                .map(letter -> new Retry(
                        letter,
                        RejectedHeaders.required(record.headers(), RejectedHeaders.RETRIED_BY),
                        Instant.ofEpochMilli(record.timestamp())));
    }
}
