package org.stancewatch.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.publish.MockArticleProducer;

class FeedPollerTest {

    private static final Instant NOW = Instant.parse("2024-03-02T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(5), 100_000, 2, Duration.ofMillis(1));

    private final MockWebServer server = new MockWebServer();
    private final MockArticleProducer producer = MockArticleProducer.confirming();
    private FeedPoller poller;

    @BeforeEach
    void watchTheServer() throws IOException {
        server.start();
        poller = poller(LIMITS);
    }

    @AfterEach
    void stopTheServer() {
        server.close();
    }

    @Test
    void whatTheFeedHoldsIsPublished() {
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        assertThat(poller.poll()).isEqualTo(1);
        assertThat(producer.articles()).extracting(Article::text).containsExactly("First text.");
    }

    @Test
    void anArticleIsRecordedWhenItIsFirstSeen() {
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        poller.poll();
        assertThat(producer.articles()).extracting(Article::recordedAt).containsExactly(NOW);
    }

    @Test
    void whatWasPublishedIsNotPublishedAgain() {
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        poller.poll();
        assertThat(poller.poll()).isZero();
    }

    @Test
    void aLaterModifiedTimeIsANewRevision() {
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        server.enqueue(feed("2024-03-01T11:00:00Z", "First text."));
        poller.poll();
        assertThat(poller.poll()).isEqualTo(1);
    }

    @Test
    void aTextChangedInSilenceIsALaterRevision() {
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        server.enqueue(feed("2024-03-01T08:00:00Z", "Second text."));
        poller.poll();
        poller.poll();
        assertThat(producer.articles().get(1).revision())
                .isGreaterThan(producer.articles().get(0).revision());
    }

    @Test
    void theServerIsAskedOnlyForWhatHasChanged() throws InterruptedException {
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text.")
                .newBuilder()
                .setHeader("ETag", "\"v1\"")
                .setHeader("Last-Modified", "Fri, 01 Mar 2024 08:00:00 GMT")
                .build());
        server.enqueue(new MockResponse.Builder().code(304).build());
        poller.poll();
        poller.poll();
        server.takeRequest();
        assertThat(server.takeRequest().getHeaders())
                .contains(new kotlin.Pair<>("If-None-Match", "\"v1\""))
                .contains(new kotlin.Pair<>("If-Modified-Since", "Fri, 01 Mar 2024 08:00:00 GMT"));
    }

    @Test
    void anUnchangedFeedIsNoTrouble() {
        server.enqueue(new MockResponse.Builder().code(304).build());
        poller.poll();
        assertThat(poller.health().trouble()).isEmpty();
    }

    @Test
    void theReaderSaysWhoItIs() throws InterruptedException {
        server.enqueue(new MockResponse.Builder().code(304).build());
        poller.poll();
        assertThat(server.takeRequest().getHeaders().get("User-Agent")).startsWith("Stancewatch/");
    }

    @Test
    void aServerInTroubleIsTriedAgainInTheSamePoll() {
        server.enqueue(new MockResponse.Builder().code(500).build());
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        assertThat(poller.poll()).isEqualTo(1);
    }

    @Test
    void aServerThatBreaksOffIsTriedAgain() {
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text.")
                .newBuilder()
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        assertThat(poller.poll()).isEqualTo(1);
    }

    @Test
    void aFeedThatIsGoneIsNotTriedAgainInTheSamePoll() {
        server.enqueue(new MockResponse.Builder().code(404).build());
        poller.poll();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void troubleNamesItsReason() {
        server.enqueue(new MockResponse.Builder().code(404).build());
        poller.poll();
        assertThat(poller.health().trouble()).contains("answers 404");
    }

    @Test
    void troubleIsOverWhenTheFeedIsBack() {
        server.enqueue(new MockResponse.Builder().code(404).build());
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        poller.poll();
        poller.poll();
        assertThat(poller.health().trouble()).isEmpty();
    }

    @Test
    void aFeedLargerThanTheLimitIsRefused() {
        server.enqueue(feed("2024-03-01T08:00:00Z", "word ".repeat(30_000)));
        poller.poll();
        assertThat(poller.health().trouble()).contains("is larger than 100000 bytes");
    }

    @Test
    void aServerThatDoesNotAnswerIsGivenUpInTime() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        FeedPoller hasty = poller(new FetchLimits(Duration.ofMillis(200), 100_000, 1, Duration.ofMillis(1)));
        hasty.poll();
        assertThat(hasty.health().trouble()).contains("no answer within 200 ms");
    }

    @Test
    void whatTheBrokerDidNotTakeIsSentAtTheNextPoll() {
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        producer.sendException = new KafkaException("the registry does not answer");
        poller.poll();
        producer.sendException = null;
        assertThat(poller.poll()).isEqualTo(1);
    }

    @Test
    void whatTheBrokerDidNotTakeIsTrouble() {
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        producer.sendException = new KafkaException("the registry does not answer");
        poller.poll();
        assertThat(poller.health().trouble().orElseThrow())
                .isEqualTo("what it tells is not published yet: was not accepted: the registry does not answer");
    }

    @Test
    void aFeedNotWhollyPublishedIsAskedForInFullAgain() throws InterruptedException {
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text.")
                .newBuilder()
                .setHeader("ETag", "\"v1\"")
                .build());
        server.enqueue(new MockResponse.Builder().code(304).build());
        producer.sendException = new KafkaException("the registry does not answer");
        poller.poll();
        poller.poll();
        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isNull();
    }

    @Test
    void whatTheClusterDoesNotAllowIsATroubleOfTheFeed() {
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        producer.sendException = new TopicAuthorizationException(Set.of("news.article.v1"));
        poller.poll();
        assertThat(poller.health().trouble().orElseThrow())
                .contains("was not accepted: news.article.v1: this client lacks a right to it");
    }

    @Test
    void anArticleTooLargeIsRefusedOnce() {
        MockArticleProducer refusing = MockArticleProducer.refusing(new RecordTooLargeException("2000000 bytes"));
        FeedPoller other = new FeedPoller(source(), LIMITS, refusing.publisher(CLOCK), CLOCK);
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        server.enqueue(feed("2024-03-01T08:00:00Z", "First text."));
        other.poll();
        other.poll();
        assertThat(refusing.history()).hasSize(1);
    }

    private FeedPoller poller(FetchLimits limits) {
        return new FeedPoller(source(), limits, producer.publisher(CLOCK), CLOCK);
    }

    private FeedSource source() {
        return new FeedSource(server.url("/feed.xml").uri());
    }

    private static MockResponse feed(String updated, String text) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/atom+xml; charset=utf-8")
                .body("""
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title><id>urn:paper</id>
                        <updated>%1$s</updated>
                        <entry><title>A title</title><id>urn:paper:1</id>
                        <link href="https://the-paper.example/a"/>
                        <published>2024-03-01T07:00:00Z</published><updated>%1$s</updated>
                        <content type="text">%2$s</content></entry></feed>
                        """.formatted(updated, text))
                .build();
    }
}
