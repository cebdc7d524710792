package org.stancewatch.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.stancewatch.domain.article.Article;
import org.stancewatch.schemas.rejected.DeadLetter;
import org.stancewatch.schemas.rejected.Origin;
import org.stancewatch.schemas.rejected.Rejection;
import org.stancewatch.schemas.rejected.RejectionKind;
import org.stancewatch.schemas.topic.Topics;

/**
 * Sets articles aside that the topic will never take. Its producer is its own, so that it may be called from the callback
 * of the other, and connects when it is first needed: most never need it.
 */
final class Refusals {

    private static final String NODE = "ingest";

    private final Supplier<Producer<byte[], byte[]>> connection;
    private final Serializer<Article> articles;
    private final Clock clock;
    private Optional<Producer<byte[], byte[]>> producer = Optional.empty();

    Refusals(Supplier<Producer<byte[], byte[]>> connection, Serializer<Article> articles, Clock clock) {
        this.connection = connection;
        this.articles = articles;
        this.clock = clock;
    }

    static Refusals connect(ProducerSettings settings, Serializer<Article> articles, Clock clock) {
        Properties properties = settings.toProperties();
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, "stancewatch-ingest-rejected");
        return new Refusals(
                () -> new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer()),
                articles,
                clock);
    }

    /** Sends the dead letter of {@code record}, which came from {@code source}; {@code sent} is told how that went. */
    void tooLarge(ProducerRecord<String, Article> record, String source, String cause, Callback sent) {
        byte[] value = articles.serialize(record.topic(), record.headers(), record.value());
        Rejection rejection =
                new Rejection(RejectionKind.TOO_LARGE, cause, NODE, Origin.before(record.topic(), source));
        byte[] key = record.key().getBytes(StandardCharsets.UTF_8);
        producer()
                .send(
                        DeadLetter.to(Topics.REJECTED.name(), rejection, key, value, record.headers(), clock.instant()),
                        sent);
    }

    /** Waits until every letter is on its topic or given up. */
    void flush() {
        open().ifPresent(Producer::flush);
    }

    /** Gives letters that are on their way as long as {@code limit}. */
    void close(Duration limit) {
        open().ifPresent(connected -> connected.close(limit));
    }

    private synchronized Optional<Producer<byte[], byte[]>> open() {
        return producer;
    }

    private synchronized Producer<byte[], byte[]> producer() {
        if (producer.isEmpty()) {
            producer = Optional.of(connection.get());
        }
        return producer.get();
    }
}
