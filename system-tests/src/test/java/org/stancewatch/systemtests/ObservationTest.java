package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.LiveFeed;
import org.stancewatch.systemtests.harness.MonitoringFiles;
import org.stancewatch.systemtests.harness.Observed;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/** What a monitoring system scrapes of {@code run} after its sample and a feed agrees with what stands on the topics. */
@ExtendWith(PostMortem.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObservationTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final Pattern DOCUMENTED = Pattern.compile("^\\| `(stancewatch_\\w+)` \\|");

    @TempDir
    private static Path data;

    private static LiveFeed feed;
    private static Stack stack;
    private static Observed observed;

    @BeforeAll
    static void runTheSample() {
        feed = LiveFeed.start();
        feed.add("harvest", "Growers in the valley expect a fair apple harvest.");
        stack = Stack.start(data, "--source", feed.url(), "--poll", "1");
        observed = Observed.at(stack.http());
        await().atMost(LIMIT).until(() -> observed.metric("stancewatch_ingest_source_articles_total") > 0);
        try (Progress progress = Progress.of(stack.cluster())) {
            progress.awaitDrained(LIMIT);
        }
    }

    @AfterAll
    static void stop() {
        stack.close();
        feed.close();
    }

    @Test
    void everyArticleOnTheTopicIsCountedAsPublished() {
        assertThat(observed.metric("stancewatch_ingest_articles_total", "outcome=\"published\""))
                .isEqualTo(values(Topics.ARTICLE).size());
    }

    @Test
    void everyArticleOnTheTopicIsCountedAsRead() {
        assertThat(observed.metric("stancewatch_processor_articles_total"))
                .isEqualTo(values(Topics.ARTICLE).size());
    }

    @Test
    void everyClaimOnTheTopicIsCountedByItsAct() {
        Map<String, Long> acts = values(Topics.CLAIM).stream()
                .map(ArticleClaims::claims)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(ObservationTest::act, Collectors.counting()));
        assertThat(acts)
                .isNotEmpty()
                .allSatisfy(
                        (act, count) -> assertThat(observed.metric("stancewatch_claims_total", "act=\"" + act + "\""))
                                .isEqualTo(count.doubleValue()));
    }

    @Test
    void everyRevisionOfAnAlertIsCounted() {
        List<Alert> alerts = values(Topics.ALERT);
        assertThat(alerts).isNotEmpty();
        assertThat(observed.metric("stancewatch_alerts_total")).isEqualTo(alerts.size());
    }

    @Test
    void nothingWasRejectedAndNothingStartedAgain() {
        assertThat(observed.metric("stancewatch_rejected_records_total")).isZero();
        assertThat(observed.metric("stancewatch_application_restarts_total")).isZero();
    }

    @Test
    void bothApplicationsAreShownAsRunning() {
        assertThat(observed.metric("stancewatch_application_state", "state=\"running\""))
                .isEqualTo(2);
        assertThat(observed.metric("stancewatch_application_state")).isEqualTo(2);
    }

    @Test
    void theStackIsReadyAndSaysOfWhat() {
        Observed.Health ready = observed.ready();
        assertThat(ready.status()).isEqualTo(200);
        assertThat(List.of("broker", "registry", "stance-extractor", "stance-aggregator"))
                .allSatisfy(part -> assertThat(ready.finding(part)).startsWith("ok: "));
    }

    @Test
    void bothProbesStandInOneAnswer() {
        Observed.Health whole = observed.health();
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.body().path("status").asText()).isEqualTo("ok");
        assertThat(whole.body().path("live").path("status").asText()).isEqualTo("ok");
        assertThat(whole.body().path("ready").path("status").asText()).isEqualTo("ok");
    }

    @Test
    void theDocumentedMetricsAreThoseOfAScrape() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("..", "docs", "metrics.md")).stream()
                .map(DOCUMENTED::matcher)
                .filter(Matcher::find)
                .map(row -> row.group(1))
                .toList();
        assertThat(observed.names())
                .filteredOn(name -> name.startsWith("stancewatch_"))
                .extracting(name -> name.replaceAll("_(bucket|count|sum|max)$", ""))
                .hasSameElementsAs(documented);
    }

    /** Kafka's own are looked for once a minute: last, so that most of it has passed. */
    @Test
    @Order(Integer.MAX_VALUE)
    void dashboardAndAlertRulesNameMetricsThatExist() {
        Set<String> named = MonitoringFiles.metrics();
        assertThat(named).contains("stancewatch_rejected_records_total", "kafka_consumer_fetch_manager_records_lag");
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(observed.names()).containsAll(named));
    }

    @Test
    void panelsOfTheDashboardDoNotOverlap() {
        assertThat(MonitoringFiles.cells()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void aTakenPortIsOneClearLine() {
        String port = Integer.toString(stack.http().getPort());
        Command.Result refused = Command.run(
                "run", "--no-sample", "--data", data.resolve("other").toString(), "--http-port", port);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).containsExactly("http.port: " + port + " is taken on 127.0.0.1");
    }

    private static String act(Claim claim) {
        return claim.act().name().toLowerCase(Locale.ROOT);
    }

    private static <T> List<T> values(Topic<T> topic) {
        try (TopicReader<T> reader = TopicReader.of(stack.cluster(), topic)) {
            return reader.values();
        }
    }
}
