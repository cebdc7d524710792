package org.stancewatch.ingest.publish;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.stancewatch.domain.article.Article;

/** A producer without a broker. */
public final class MockArticleProducer extends MockProducer<String, Article> {

    private static final Serializer<Article> TEXT =
            (topic, article) -> article.text().getBytes(StandardCharsets.UTF_8);

    private final Optional<RuntimeException> refusal;
    private final MockProducer<byte[], byte[]> letters =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());

    private MockArticleProducer(boolean confirming, Optional<RuntimeException> refusal) {
        super(confirming, null, new StringSerializer(), TEXT);
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

    /** A publisher through this producer. */
    public ArticlePublisher publisher(Clock clock) {
        return publisher(clock, new SimpleMeterRegistry());
    }

    /** A publisher through this producer that counts in {@code registry}. */
    public ArticlePublisher publisher(Clock clock, MeterRegistry registry) {
        return new ArticlePublisher(this, new Refusals(() -> letters, TEXT, clock), clock, registry);
    }

    /** What was set aside; fails where {@code sendException} is set. */
    MockProducer<byte[], byte[]> letters() {
        return letters;
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
