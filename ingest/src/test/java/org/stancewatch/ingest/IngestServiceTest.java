package org.stancewatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.fetch.FetchLimits;
import org.stancewatch.ingest.item.ItemJson;
import org.stancewatch.ingest.item.NewsItem;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.ingest.publish.MockArticleProducer;
import org.stancewatch.ingest.publish.ProducerSettings;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.store.Errand;
import org.stancewatch.ingest.store.IngestStore;
import org.stancewatch.ingest.watch.Schedule;
import org.stancewatch.ingest.watch.WatchListener;
import org.stancewatch.schemas.serde.SerdeConfig;

class IngestServiceTest {

    @TempDir
    private Path directory;

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
        assertThat(service.sources())
                .extracting(source -> source.trouble().orElse(""))
                .contains("answers 404");
    }

    @Test
    void anErrandThatWasLeftIsRunThoughItIsDueBeforeTheSourcesAreKnown() throws InterruptedException {
        try (IngestStore store = IngestStore.open(directory)) {
            NewsItem item = NewsItem.ofPage(server.url("/page").uri(), "https://the-paper.example/page");
            String source = server.url("/dead").toString();
            store.write(tables -> tables.errands()
                    .put(new Errand(
                            Errand.Kind.PAGE,
                            item.key(),
                            source,
                            server.getHostName(),
                            Instant.EPOCH,
                            0,
                            Optional.of(ItemJson.write(item)))));
        }
        start("/dead");
        await().until(() -> Optional.ofNullable(server.takeRequest(5, TimeUnit.SECONDS))
                .filter(request -> request.getTarget().equals("/page"))
                .isPresent());
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
        List<Source> sources = Stream.of(paths)
                .map(path -> Source.feed(server.url(path).uri(), Optional.empty()))
                .toList();
        IngestConfig config = new IngestConfig(
                new ProducerSettings(Map.of("bootstrap.servers", "127.0.0.1:1"), ProducerSettings.FOREVER),
                SerdeConfig.apicurio(URI.create("http://127.0.0.1:1")),
                directory,
                Schedule.every(Schedule.DEFAULT_SHORTEST),
                new FetchLimits(Duration.ofSeconds(5), 100_000, Duration.ZERO, 1_000, Optional.empty()));
        service = IngestService.start(config, publisher, () -> "one", WatchListener.NOBODY, Clock.systemUTC(), meters);
        service.watch(sources);
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
