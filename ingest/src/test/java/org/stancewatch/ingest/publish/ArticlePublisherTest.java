package org.stancewatch.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.Article;

class ArticlePublisherTest {

    private static final Instant NOW = Instant.parse("2024-03-02T10:00:00Z");
    private static final Instant YESTERDAY = Instant.parse("2024-03-01T10:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2024-03-03T10:00:00Z");

    private final MockArticleProducer producer = MockArticleProducer.holding();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final ArticlePublisher publisher = producer.publisher(Clock.fixed(NOW, ZoneOffset.UTC), meters);

    @Test
    void anArticleIsKeyedByItsId() {
        Article article = Articles.published(YESTERDAY);
        assertThat(sent(article).key()).isEqualTo(article.id().value());
    }

    @Test
    void anArticleGoesToTheArticleTopic() {
        assertThat(sent(Articles.published(YESTERDAY)).topic()).isEqualTo("news.article.v1");
    }

    @Test
    void theRecordTimeIsThePublicationTime() {
        assertThat(sent(Articles.published(YESTERDAY)).timestamp()).isEqualTo(YESTERDAY.toEpochMilli());
    }

    @Test
    void aPublicationTimeAheadIsCappedAtNow() {
        assertThat(sent(Articles.published(TOMORROW)).timestamp()).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void aPublicationTimeAheadIsLeftAsToldInTheValue() {
        assertThat(sent(Articles.published(TOMORROW)).value().published()).isEqualTo(TOMORROW);
    }

    @Test
    void aPublicationTimeAheadIsCounted() {
        publish(Articles.published(TOMORROW));
        publish(Articles.published(YESTERDAY));
        assertThat(meters.get("stancewatch.ingest.future.dated.articles")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aPublicationTimeBeforeKafkasEpochBecomesTheEpoch() {
        assertThat(sent(Articles.published(Instant.parse("1968-05-13T00:00:00Z")))
                        .timestamp())
                .isZero();
    }

    @Test
    void theHeadersCarryTheCloudEventsAttributes() {
        ProducerRecord<String, Article> record = sent(Articles.published(YESTERDAY));
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_source")).isEqualTo("urn:stancewatch:ingest");
        assertThat(header(record, "ce_type")).isEqualTo("org.stancewatch.news.article.v1");
        assertThat(header(record, "ce_time")).isEqualTo(Articles.RECORDED.toString());
    }

    @Test
    void oneRevisionSentTwiceIsOneEvent() {
        Article article = Articles.published(YESTERDAY);
        assertThat(header(sent(article), "ce_id")).isEqualTo(header(sent(article), "ce_id"));
    }

    @Test
    void anotherTextUnderTheSameAddressIsAnotherEvent() {
        String url = "https://the-paper.example/a";
        String first = header(sent(Articles.article(url, YESTERDAY, "A text.")), "ce_id");
        String second = header(sent(Articles.article(url, YESTERDAY, "A text, mended.")), "ce_id");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void theTraceParentHasTheFormOfTheW3c() {
        assertThat(header(sent(Articles.published(YESTERDAY)), "traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void nothingIsCountedAsPublishedBeforeTheBrokerHasConfirmed() {
        publish(Articles.published(YESTERDAY));
        assertThat(meters.find("stancewatch.ingest.articles").counters()).isEmpty();
    }

    @Test
    void aConfirmedArticleIsCountedByItsLanguage() {
        Article article = Articles.published(YESTERDAY);
        publish(article);
        producer.completeNext();
        assertThat(meters.get("stancewatch.ingest.articles")
                        .tags(
                                "outcome",
                                "published",
                                "language",
                                article.language().orElseThrow())
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aFailedArticleIsCountedAsSuch() {
        publish(Articles.published(YESTERDAY));
        producer.errorNext(new TimeoutException("nobody answers"));
        assertThat(meters.get("stancewatch.ingest.articles")
                        .tags("outcome", "failed")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aConfirmedArticleIsPublished() {
        CompletableFuture<Outcome> outcome = publish(Articles.published(YESTERDAY));
        producer.completeNext();
        assertThat(outcome).isCompletedWithValueMatching(Outcome::isPublished);
    }

    @Test
    void anArticleTooLargeIsRefusedWithTheReason() {
        CompletableFuture<Outcome> outcome = publish(Articles.published(YESTERDAY));
        producer.errorNext(new RecordTooLargeException("2000000 bytes"));
        assertThat(outcome)
                .isCompletedWithValue(Outcome.refused("is too large, set aside on stance.rejected.v1: 2000000 bytes"));
    }

    @Test
    void anArticleTooLargeIsSetAsideWithWhereItCameFrom() {
        Article article = Articles.published(YESTERDAY);
        publish(article);
        producer.errorNext(new RecordTooLargeException("2000000 bytes"));
        assertThat(producer.letters().history()).singleElement().satisfies(letter -> {
            assertThat(letter.key())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(article.id().value());
            assertThat(header(letter, "rejected.kind")).isEqualTo("too-large");
            assertThat(header(letter, "rejected.topic")).isEqualTo("news.article.v1");
            assertThat(header(letter, "rejected.source")).isEqualTo("news.jsonl:3");
            assertThat(header(letter, "traceparent")).isNotBlank();
        });
    }

    @Test
    void anArticleTooLargeThatCannotBeSetAsideHasFailedAndIsLookedAtAgain() {
        producer.letters().sendException = new TimeoutException("no broker");
        CompletableFuture<Outcome> outcome = publish(Articles.published(YESTERDAY));
        producer.errorNext(new RecordTooLargeException("2000000 bytes"));
        assertThat(outcome).isCompletedWithValue(Outcome.failed("is too large, and could not be set aside: no broker"));
    }

    @Test
    void othersGoOnAfterAnArticleTooLarge() {
        publish(Articles.published(YESTERDAY));
        producer.errorNext(new RecordTooLargeException("2000000 bytes"));
        CompletableFuture<Outcome> next = publish(Articles.published(YESTERDAY));
        producer.completeNext();
        assertThat(next).isCompletedWithValueMatching(Outcome::isPublished);
    }

    @Test
    void anArticleTheBrokerDoesNotTakeInTimeHasFailed() {
        CompletableFuture<Outcome> outcome = publish(Articles.published(YESTERDAY));
        producer.errorNext(new TimeoutException("30000 ms have passed"));
        assertThat(outcome).isCompletedWithValue(Outcome.failed("was not accepted: 30000 ms have passed"));
    }

    @Test
    void anArticleThatCannotBeWrittenHasFailed() {
        producer.sendException = new SerializationException("the registry does not answer");
        assertThat(publish(Articles.published(YESTERDAY)))
                .isCompletedWithValue(Outcome.failed("was not accepted: the registry does not answer"));
    }

    @Test
    void anArticleForWhichTheRegistryGivesNoSchemaHasFailedInOneLine() {
        producer.sendException = new KafkaException("news.article.v1: registry: it answered 503\n  <html>");
        assertThat(publish(Articles.published(YESTERDAY)))
                .isCompletedWithValue(
                        Outcome.failed("was not accepted: news.article.v1: registry: it answered 503; <html>"));
    }

    @Test
    void aStopIsNoFaultOfTheArticle() {
        InterruptException stop = new InterruptException("stop");
        producer.sendException = stop;
        assertThatThrownBy(() -> publish(Articles.published(YESTERDAY))).isSameAs(stop);
        assertThat(Thread.interrupted()).isTrue();
    }

    private CompletableFuture<Outcome> publish(Article article) {
        return publisher.publish(article, "news.jsonl:3");
    }

    private ProducerRecord<String, Article> sent(Article article) {
        publish(article);
        return producer.history().get(producer.history().size() - 1);
    }

    private static String header(ProducerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
