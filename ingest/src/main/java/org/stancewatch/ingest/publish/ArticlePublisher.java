package org.stancewatch.ingest.publish;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.domain.article.Article;
import org.stancewatch.schemas.access.AccessFault;
import org.stancewatch.schemas.topic.Topics;

/**
 * Puts articles onto {@code news.article.v1}, keyed by article id, so that all revisions of an article meet in one partition
 * in the order they were sent. At least once: what is sent again is absorbed by key and revision. Safe for several threads.
 */
public final class ArticlePublisher implements ArticleSink, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ArticlePublisher.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final Producer<String, Article> producer;
    private final Refusals refusals;
    private final Clock clock;
    private final PublisherMetrics metrics;
    private final KafkaClientMetrics kafka;

    /**
     * Publishes through {@code producer}, sets aside through {@code refusals}, and closes both in the end; {@code clock} caps
     * times that lie ahead, {@code registry} shows what is counted.
     */
    ArticlePublisher(Producer<String, Article> producer, Refusals refusals, Clock clock, MeterRegistry registry) {
        this.producer = producer;
        this.refusals = refusals;
        this.clock = clock;
        this.metrics = new PublisherMetrics(registry);
        this.kafka = new KafkaClientMetrics(producer);
        kafka.bindTo(registry);
    }

    /** Connects to a cluster; {@code articles} writes the value. */
    public static ArticlePublisher connect(
            ProducerSettings settings, Serializer<Article> articles, Clock clock, MeterRegistry registry) {
        return new ArticlePublisher(
                new KafkaProducer<>(settings.toProperties(), new StringSerializer(), articles),
                Refusals.connect(settings, articles, clock),
                clock,
                registry);
    }

    /**
     * Sends the article; blocks while the buffer is full, so that a broker that is away holds sources back instead of losing
     * news. One that is too large goes to the dead-letter topic instead. The future completes, never exceptionally, once the
     * broker has confirmed or the article is given up; it need not be looked at before {@link #flush}.
     *
     * @param source where it comes from: {@code file:line} or the address of a feed
     * @throws InterruptException where the thread is interrupted while it is held back
     */
    @Override
    public CompletableFuture<Outcome> publish(Article article, String source) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        ProducerRecord<String, Article> record = record(article);
        try {
            producer.send(record, (metadata, fault) -> settle(record, source, outcome, fault));
        } catch (InterruptException stop) {
            throw stop;
        } catch (KafkaException fault) {
            settle(record, source, outcome, fault);
        }
        return outcome.whenComplete((end, never) -> metrics.ended(article, end.kind()));
    }

    /** Waits until all that was handed over is confirmed or given up: afterwards every outcome is known. */
    @Override
    public void flush() {
        producer.flush();
        refusals.flush();
    }

    /** Gives what is still on its way five seconds, and as many to what is set aside. */
    @Override
    public void close() {
        kafka.close();
        producer.close(CLOSE_TIMEOUT);
        refusals.close(CLOSE_TIMEOUT);
    }

    private ProducerRecord<String, Article> record(Article article) {
        RecordTime time = RecordTime.of(article.published(), clock.instant());
        if (time.capped()) {
            metrics.futureDated();
            LOG.warn("article {}: published: {} lies ahead, record time is now", article.id(), article.published());
        }
        return new ProducerRecord<>(
                Topics.ARTICLE.name(), null, time.millis(), article.id().value(), article, ArticleHeaders.of(article));
    }

    private void settle(
            ProducerRecord<String, Article> record,
            String source,
            CompletableFuture<Outcome> outcome,
            @Nullable Exception fault) {
        if (fault instanceof RecordTooLargeException tooLarge) {
            setAside(record, source, outcome, tooLarge);
        } else {
            outcome.complete(outcome(fault));
        }
    }

    private void setAside(
            ProducerRecord<String, Article> record,
            String source,
            CompletableFuture<Outcome> outcome,
            RecordTooLargeException fault) {
        try {
            refusals.tooLarge(
                    record, source, line(fault), (sent, trouble) -> outcome.complete(tooLarge(fault, trouble)));
        } catch (KafkaException trouble) {
            outcome.complete(tooLarge(fault, trouble));
        }
    }

    private static Outcome outcome(@Nullable Exception fault) {
        if (fault == null) {
            return Outcome.published();
        }
        return Outcome.failed("was not accepted: " + line(fault));
    }

    /** Not settled while its letter is not there: it is looked at again. */
    private static Outcome tooLarge(RecordTooLargeException fault, @Nullable Exception trouble) {
        if (trouble == null) {
            return Outcome.refused("is too large, set aside on " + Topics.REJECTED.name() + ": " + line(fault));
        }
        return Outcome.failed("is too large, and could not be set aside: " + line(trouble));
    }

    private static String line(Exception fault) {
        return AccessFault.in(fault, Map.of()).map(AccessFault::line).orElseGet(() -> inLine(fault));
    }

    private static String inLine(Exception fault) {
        return String.valueOf(fault.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
