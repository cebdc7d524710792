package org.stancewatch.app.rejected;

import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.stancewatch.schemas.rejected.Fingerprint;
import org.stancewatch.schemas.rejected.Origin;

/** The records that letters tell of, whole: read again where they stood, else from the letter where that holds all. */
final class Originals {

    private final RawReader reader;

    Originals(RawReader reader) {
        this.reader = reader;
    }

    /** The record as it was, for the place where it was; empty where nobody has all of it any more. */
    Optional<ProducerRecord<byte[], byte[]>> find(Letter letter) {
        return letter.rejection().origin().position().flatMap(position -> {
            String topic = letter.rejection().origin().topic();
            return reader.at(topic, position.partition(), position.offset())
                    .filter(found -> isOf(letter, found.value()))
                    .map(found -> again(topic, position, found, found.headers()))
                    .or(() -> Optional.of(letter)
                            .filter(kept -> kept.content().isWhole())
                            .map(kept -> again(topic, position, kept.record(), trace(kept.record()))));
        });
    }

    private static ProducerRecord<byte[], byte[]> again(
            String topic, Origin.Position position, ConsumerRecord<byte[], byte[]> bytes, Headers headers) {
        return new ProducerRecord<>(
                topic, position.partition(), position.timestamp(), bytes.key(), bytes.value(), headers);
    }

    /** A topic made anew may hold another record there. */
    private static boolean isOf(Letter letter, byte @Nullable [] value) {
        return Optional.ofNullable(value)
                .map(Fingerprint::of)
                .equals(letter.content().fingerprint());
    }

    /** Of a letter's headers those that are the record's own. */
    private static Headers trace(ConsumerRecord<byte[], byte[]> letter) {
        return new RecordHeaders(Arrays.stream(letter.headers().toArray())
                .filter(header -> !header.key().startsWith("rejected."))
                .toList());
    }
}
