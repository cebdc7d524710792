package org.stancewatch.dashboard.reading;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.dashboard.view.At;
import org.stancewatch.dashboard.view.Batch;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.schemas.rejected.DeadLetter;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.RegistryUnavailableException;
import org.stancewatch.schemas.serde.SerdeConfig;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;

/** Records of all topics, decoded and put into the views. What somebody else wrote there must not hide what lies behind it. */
final class Records {

    private static final Logger LOG = LoggerFactory.getLogger(Records.class);

    private final Map<String, Handling> byTopic = new HashMap<>();
    private final AvroSerdes serdes;

    /** What is done with the records of a topic. */
    private interface Handling {
        void handle(ConsumerRecord<byte[], byte[]> record, At at, Batch batch);
    }

    /** What is done with a value. */
    private interface Putting<T> {
        void put(T value, ConsumerRecord<byte[], byte[]> record, At at, Batch batch);
    }

    /** What is done where a key has no value any more. */
    private interface Removing {
        void remove(String key, Batch batch);
    }

    Records(SerdeConfig serde) {
        serdes = AvroSerdes.of(serde);
        handle(
                Topics.toldAlerts(),
                (told, record, at, batch) -> batch.put(at, toldAt(record), told),
                (key, batch) -> batch.removeAlert(key));
        handle(
                Topics.POSITION,
                (timeline, record, at, batch) -> batch.put(at, timeline),
                (key, batch) -> batch.removePosition(Pair.parse(key)));
        handle(
                Topics.TECHNOLOGY,
                (technology, record, at, batch) -> batch.put(technology),
                (key, batch) -> batch.removeTechnology(key));
        takeWhatComesIn();
        byTopic.put(Topics.REJECTED.name(), (record, at, batch) -> batch.put(at, DeadLetter.read(record)));
    }

    private void takeWhatComesIn() {
        handle(Topics.CLAIM, (claims, record, at, batch) -> batch.put(at, claims), Records::ignore);
        handle(Topics.VERDICT, (verdict, record, at, batch) -> batch.put(at, verdict), Records::ignore);
        handle(Topics.ARTICLE, (article, record, at, batch) -> batch.put(at, article), Records::ignore);
        handle(
                Topics.SOURCE,
                (source, record, at, batch) -> batch.put(source),
                (key, batch) -> batch.removeSource(key));
    }

    /**
     * Puts {@code record} into {@code batch}, or counts it as passed over.
     *
     * @throws RegistryUnavailableException where its schema cannot be had now
     */
    void put(ConsumerRecord<byte[], byte[]> record, Batch batch) {
        Handling handling = byTopic.get(record.topic());
        if (handling == null) {
            throw new IllegalArgumentException("topic: " + record.topic() + " is none that is read");
        }
        try {
            handling.handle(record, new At(record.partition(), record.offset()), batch);
        } catch (SerializationException | IllegalArgumentException unusable) {
            LOG.warn(
                    "{}-{}@{}: is passed over: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    unusable.getMessage());
            batch.countSkipped(record.topic(), record.partition());
        }
    }

    private <T> void handle(Topic<T> topic, Putting<T> putting, Removing removing) {
        Deserializer<T> values = serdes.value(topic).deserializer();
        byTopic.put(topic.name(), (record, at, batch) -> {
            T value = values.deserialize(record.topic(), record.headers(), record.value());
            if (value == null) {
                removing.remove(key(record.key()), batch);
            } else {
                putting.put(value, record, at, batch);
            }
        });
    }

    private static void ignore(String key, Batch batch) {
        LOG.debug("{}: a record without a value says nothing", key);
    }

    private static String key(byte @Nullable [] key) {
        return key == null ? "" : new String(key, StandardCharsets.UTF_8);
    }

    /** The record's own time is when the article was published; when that was written down is what told it. */
    private static Instant toldAt(ConsumerRecord<byte[], byte[]> record) {
        return recordedAt(record).truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant recordedAt(ConsumerRecord<byte[], byte[]> record) {
        Instant own = Instant.ofEpochMilli(record.timestamp());
        Header recorded = record.headers().lastHeader(Topics.RECORDED_AT_HEADER);
        if (recorded == null) {
            return own;
        }
        try {
            return Instant.parse(new String(recorded.value(), StandardCharsets.US_ASCII));
        } catch (DateTimeException foreign) {
            LOG.debug("{}: is no time", Topics.RECORDED_AT_HEADER, foreign);
            return own;
        }
    }
}
