package org.stancewatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.feed.FeedSource;
import org.stancewatch.ingest.feed.FetchLimits;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.ingest.publish.MockArticleProducer;
import org.stancewatch.ingest.publish.ProducerSettings;
import org.stancewatch.schemas.serde.SerdeConfig;

class IngestServiceTest {

    private final MockWebServer server = new MockWebServer();
    private final MockArticleProducer producer = MockArticleProducer.confirming();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private IngestService service;

    @BeforeEach
    void serveAGoodFeedAndADeadOne() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return request.getTarget().equals("/good")
                        ? feed()
                        : new MockResponse.Builder().code(404).build();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        service.close();
        server.close();
    }

    @Test
    void aDeadFeedHoldsUpNoOther() {
        start("/dead", "/good");
        await().untilAsserted(() ->
                assertThat(producer.articles()).extracting(Article::title).containsExactly("A title"));
    }

    @Test
    void aDeadFeedIsCountedAndToldWithItsReason() {
        start("/dead", "/good");
        await().untilAsserted(() -> assertThat(
                        meters.get("stancewatch.ingest.feeds.failing").gauge().value())
                .isEqualTo(1));
        assertThat(service.feeds())
                .extracting(feed -> feed.trouble().orElse(""))
                .contains("answers 404");
    }

    @Test
    void aClosedServiceHasClosedItsProducer() {
        start("/good");
        service.close();
        assertThat(producer.closed()).isTrue();
    }

    @Test
    void aServiceWhoseBrokerIsAwayStopsInSeconds() throws InterruptedException {
        ProducerSettings nobodyThere =
                new ProducerSettings(Map.of("bootstrap.servers", "127.0.0.1:1"), ProducerSettings.FOREVER);
        start(
                ArticlePublisher.connect(nobodyThere, (topic, article) -> new byte[0], Clock.systemUTC(), meters),
                "/good");
        server.takeRequest();
        assertTimeoutPreemptively(Duration.ofSeconds(12), service::close);
    }

    private void start(String... paths) {
        start(producer.publisher(Clock.systemUTC(), meters), paths);
    }

    private void start(ArticlePublisher publisher, String... paths) {
        List<FeedSource> sources = Stream.of(paths)
                .map(path -> new FeedSource(server.url(path).uri()))
                .toList();
        IngestConfig config = new IngestConfig(
                new ProducerSettings(Map.of("bootstrap.servers", "127.0.0.1:1"), ProducerSettings.FOREVER),
                SerdeConfig.apicurio(URI.create("http://127.0.0.1:1")),
                sources,
                IngestConfig.DEFAULT_POLL_INTERVAL,
                new FetchLimits(Duration.ofSeconds(5), 100_000, 1, Duration.ofMillis(1)));
        service = IngestService.start(config, publisher, Clock.systemUTC(), meters);
    }

    private static MockResponse feed() {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/rss+xml")
                .body("""
                        <rss version="2.0"><channel><title>The Paper</title><link>https://the-paper.example/</link>
                        <description>News</description><item><title>A title</title>
                        <link>https://the-paper.example/a</link><description>A text.</description></item></channel></rss>
                        """)
                .build();
    }
}
