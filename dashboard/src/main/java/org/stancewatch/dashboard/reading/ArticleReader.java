package org.stancewatch.dashboard.reading;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.stancewatch.dashboard.view.At;
import org.stancewatch.domain.article.Article;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.SerdeConfig;
import org.stancewatch.schemas.topic.Topics;

/** Reads single articles from their topic, one at a time. For any thread. */
public final class ArticleReader implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> settings;
    private final Deserializer<Article> values;
    private @Nullable KafkaConsumer<byte[], byte[]> consumer;

    public ArticleReader(Map<String, String> kafka, SerdeConfig serde) {
        this.settings = ReaderSettings.of(kafka, "articles");
        this.values = AvroSerdes.of(serde).value(Topics.ARTICLE).deserializer();
    }

    /**
     * The article that stands at {@code at}.
     *
     * @throws KafkaException where no broker or no registry answers, or it is not there any more
     */
    public synchronized Article read(At at) {
        TopicPartition partition = new TopicPartition(Topics.ARTICLE.name(), at.partition());
        KafkaConsumer<byte[], byte[]> open = consumer();
        open.assign(List.of(partition));
        open.seek(partition, at.offset());
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            Optional<ConsumerRecord<byte[], byte[]>> first =
                    open.poll(POLL).records(partition).stream().findFirst();
            if (first.isPresent()) {
                return decoded(first.get(), at);
            }
        }
        throw new KafkaException(Topics.ARTICLE.name() + ": no broker answers");
    }

    @Override
    public synchronized void close() {
        if (consumer != null) {
            consumer.close();
        }
        values.close();
    }

    private Article decoded(ConsumerRecord<byte[], byte[]> record, At at) {
        if (record.offset() != at.offset() || record.value() == null) {
            throw new KafkaException(Topics.ARTICLE.name() + ": nothing stands at " + at);
        }
        return values.deserialize(record.topic(), record.headers(), record.value());
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        KafkaConsumer<byte[], byte[]> open = consumer;
        if (open == null) {
            open = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
            consumer = open;
        }
        return open;
    }
}
