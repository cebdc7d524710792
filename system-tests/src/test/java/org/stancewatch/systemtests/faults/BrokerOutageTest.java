package org.stancewatch.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Services;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.processor.Application;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.LiveFeed;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Servers;
import org.stancewatch.systemtests.load.Newsroom;
import org.stancewatch.systemtests.oracle.TopicsContent;
import org.stancewatch.systemtests.oracle.Verdict;

/**
 * The broker is gone for longer than Kafka's clients wait by themselves (120 s), killed while the processor works: processor,
 * ingest and a reader of alerts go on by themselves when it is back.
 */
@ExtendWith(PostMortem.class)
class BrokerOutageTest {

    private static final Duration OUTAGE = Duration.ofSeconds(125);
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int BURST = 3_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path directory;

    private static Verdict verdict;
    private static List<JsonNode> expected;
    private static List<JsonNode> followed;
    private static List<String> readerSaid;
    private static List<String> processorSaid;
    private static List<String> ingestSaid;

    @BeforeAll
    static void killTheBrokerForTwoMinutes() throws IOException {
        try (LiveFeed feed = LiveFeed.start();
                Servers servers = Servers.start(directory);
                ProductProcess processor = servers.service(
                        "processor", "--state", directory.resolve("state").toString());
                ProductProcess ingest = ingest(servers, feed);
                ProductProcess reader = servers.service("alerts", "--follow", "--json")) {
            feed.addHalt("Meta");
            try (AlertsView alerts = AlertsView.of(servers.cluster())) {
                Halts.await(alerts, "Meta");
            }
            killInMidStream(servers);
            feed.addHalt("Amazon");
            await("the outage")
                    .during(OUTAGE)
                    .atMost(OUTAGE.plusSeconds(10))
                    .until(() -> Stream.of(processor, ingest, reader).allMatch(ProductProcess::isAlive));
            servers.broker().start();
            servers.broker().awaitReady();
            try (AlertsView alerts = AlertsView.of(servers.cluster())) {
                Halts.await(alerts, "Amazon");
            }
            verdict = TopicsContent.verdict(servers.cluster(), PATIENCE);
            expected = json(servers.run("alerts", "--json").out());
            await("the reader to have them all: " + reader)
                    .atMost(PATIENCE)
                    .until(() -> json(reader.output().lines().toList()).containsAll(expected));
            followed = json(reader.output().lines().toList());
            readerSaid = reader.errors().lines().toList();
            processorSaid = processor.errors().lines().toList();
            ingestSaid = ingest.errors().lines().toList();
        }
    }

    @Test
    void noAlertIsLostDoubledOrWrong() {
        assertThat(verdict).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void whatTheFeedToldMeanwhileIsAlertedAfterwards() {
        assertThat(expected).anyMatch(alert -> alert.get("companies").toString().contains("amazon"));
    }

    @Test
    void aReaderThatFollowsGoesOnAndIsToldNothingTwice() {
        assertThat(followed)
                .extracting(alert ->
                        alert.get("id").asText() + " " + alert.get("revision").asInt())
                .doesNotHaveDuplicates();
    }

    @Test
    void theReaderIsToldInOneLineThatTheBrokerIsAwayAndInOneThatItIsBack() {
        assertThat(readerSaid).hasSize(2);
        assertToldOnce(readerSaid);
    }

    @Test
    void theLogsOfProcessorAndIngestSayItOnceToo() {
        assertToldOnce(processorSaid);
        assertToldOnce(ingestSaid);
    }

    @Test
    void nothingElseFillsTheLogs() {
        assertThat(warnings(processorSaid)).hasSizeLessThanOrEqualTo(12);
        assertThat(warnings(ingestSaid)).hasSizeLessThanOrEqualTo(4);
    }

    /** While the processor has much to do: with records of transactions on their way. */
    private static void killInMidStream(Servers servers) {
        try (ArticlePublisher publisher = Services.publisher(servers.cluster(), PATIENCE);
                Progress progress = Progress.of(servers.cluster())) {
            Newsroom newsroom = new Newsroom("outage", 7);
            long before = progress.committed(Application.AGGREGATOR);
            for (int article = 0; article < BURST; article++) {
                publisher.publish(newsroom.next(), "newsroom");
            }
            publisher.flush();
            await("the processor to be at work")
                    .atMost(PATIENCE)
                    .until(() -> progress.committed(Application.AGGREGATOR) > before);
            servers.broker().kill();
        }
    }

    private static ProductProcess ingest(Servers servers, LiveFeed feed) {
        String own = directory.resolve("ingest").toString();
        return servers.service(
                "ingest", "--poll", "1", "--source", feed.url(), "--directory", own, "--contact", "desk@watch.example");
    }

    private static void assertToldOnce(List<String> said) {
        assertThat(said)
                .filteredOn(line -> line.contains("broker 127.0.0.1:"))
                .satisfiesExactly(
                        away -> assertThat(away).endsWith(": no answer within 10 s: waiting for it"),
                        back -> assertThat(back).containsPattern(": is back after \\d+ s$"));
    }

    private static List<String> warnings(List<String> said) {
        return said.stream()
                .filter(line -> line.contains(" WARN ") || line.contains(" ERROR ") || line.startsWith("\tat "))
                .toList();
    }

    private static List<JsonNode> json(List<String> lines) throws IOException {
        List<JsonNode> alerts = new ArrayList<>();
        for (String line : lines) {
            alerts.add(JSON.readTree(line));
        }
        return alerts;
    }
}
