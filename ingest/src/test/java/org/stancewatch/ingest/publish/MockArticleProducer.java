package org.stancewatch.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.stancewatch.domain.article.Article;

/** A producer without a broker. */
public final class MockArticleProducer extends MockProducer<String, Article> {

    private final Optional<RuntimeException> refusal;

    private MockArticleProducer(boolean confirming, Optional<RuntimeException> refusal) {
        super(
                confirming,
                null,
                new StringSerializer(),
                (topic, article) -> article.text().getBytes(StandardCharsets.UTF_8));
        this.refusal = refusal;
    }

    /** Confirms every record at once. */
    public static MockArticleProducer confirming() {
        return new MockArticleProducer(true, Optional.empty());
    }

    /** Confirms or fails a record when told to. */
    public static MockArticleProducer holding() {
        return new MockArticleProducer(false, Optional.empty());
    }

    /** Fails every record with {@code refusal} when flushed. */
    public static MockArticleProducer refusing(RuntimeException refusal) {
        return new MockArticleProducer(false, Optional.of(refusal));
    }

    @Override
    public synchronized void flush() {
        refusal.ifPresent(this::errorNext);
        super.flush();
    }

    public List<Article> articles() {
        return history().stream().map(ProducerRecord::value).toList();
    }
}
