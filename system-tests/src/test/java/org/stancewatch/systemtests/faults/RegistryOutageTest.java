package org.stancewatch.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.LiveFeed;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Servers;
import org.stancewatch.systemtests.harness.TopicReader;
import org.stancewatch.systemtests.oracle.TopicsContent;
import org.stancewatch.systemtests.oracle.Verdict;

/**
 * The registry is away: when services and commands start, while they run, and when the processor is started again. Services
 * wait, commands that a person waits for say so at once, and no record is ever blamed for it.
 */
@ExtendWith(PostMortem.class)
class RegistryOutageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final String SILENCE = "registry: no answer from http://127.0.0.1:";

    @TempDir
    private static Path directory;

    private static Command.Result publication;
    private static Command.Result reading;
    private static List<String> processorSaid;
    private static List<String> ingestSaid;
    private static Verdict verdict;
    private static int rejected;

    @BeforeAll
    static void takeTheRegistryAway() {
        try (LiveFeed feed = LiveFeed.start();
                Servers servers = Servers.start(directory)) {
            servers.stopRegistry();
            publication = new Halts(directory, servers::run).tryToPublish("Clearview");
            reading = servers.run("alerts");
            feed.addHalt("Amazon");
            try (ProductProcess processor = processor(servers);
                    ProductProcess ingest = ingest(servers, feed)) {
                awaitSaid(processor, "stance-extractor: " + SILENCE);
                awaitSaid(processor, "stance-aggregator: " + SILENCE);
                awaitSaid(ingest, "what it tells is not published yet");
                servers.startRegistry();
                try (AlertsView alerts = AlertsView.of(servers.cluster())) {
                    Halts.await(alerts, "Amazon");
                    awaitEverySchemaSeen(servers);
                    servers.stopRegistry();
                    feed.addHalt("Microsoft");
                    Halts.await(alerts, "Microsoft");
                    processor.kill();
                    startAgain(servers, feed, alerts);
                }
                processorSaid = processor.errors().lines().toList();
                ingestSaid = ingest.errors().lines().toList();
            }
        }
    }

    private static void startAgain(Servers servers, LiveFeed feed, AlertsView alerts) {
        try (ProductProcess again = processor(servers)) {
            feed.addHalt("IBM");
            awaitSaid(again, "stance-extractor: " + SILENCE);
            servers.startRegistry();
            Halts.await(alerts, "IBM");
            verdict = TopicsContent.verdict(servers.cluster(), PATIENCE);
            try (TopicReader<byte[]> letters = TopicReader.raw(servers.cluster(), Topics.REJECTED)) {
                rejected = letters.records().size();
            }
        }
    }

    @Test
    void aCommandThatAPersonWaitsForFailsAtOnceInOneLine() {
        assertThat(publication.exitCode()).isEqualTo(1);
        assertThat(publication.err()).singleElement().asString().startsWith(SILENCE);
    }

    @Test
    void soDoesOneThatReads() {
        assertThat(reading.exitCode()).isEqualTo(1);
        assertThat(reading.err()).singleElement().asString().startsWith(SILENCE);
    }

    @Test
    void theProcessorWaitsForItAtItsStartAndSaysSoOnceForEachApplication() {
        assertThat(processorSaid)
                .filteredOn(line -> line.contains("ApplicationLife") && line.contains(SILENCE))
                .hasSize(2);
    }

    @Test
    void noBugIsSuspectedAndNoStackTraceShown() {
        assertThat(processorSaid).noneMatch(line -> line.startsWith("\tat ") || line.contains(" ERROR "));
    }

    @Test
    void ingestWaitsForItAndSaysSoOnce() {
        assertThat(ingestSaid)
                .filteredOn(line -> line.contains("Newsdesk") && line.contains("registry"))
                .hasSize(1);
    }

    @Test
    void nothingIsLostDoubledOrWrong() {
        assertThat(verdict).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void noRecordIsRejectedForIt() {
        assertThat(rejected).isZero();
    }

    /** The counts per technology follow the alert; a schema that is first asked for in the outage is waited for. */
    private static void awaitEverySchemaSeen(Servers servers) {
        try (Progress progress = Progress.of(servers.cluster())) {
            progress.awaitDrained(PATIENCE);
        }
    }

    private static ProductProcess ingest(Servers servers, LiveFeed feed) {
        String own = directory.resolve("ingest").toString();
        return servers.service("ingest", "--poll", "1", "--source", feed.url(), "--directory", own);
    }

    private static ProductProcess processor(Servers servers) {
        return servers.service(
                "processor", "--state", directory.resolve("state").toString());
    }

    private static void awaitSaid(ProductProcess service, String words) {
        await(words + ": " + service)
                .atMost(PATIENCE)
                .failFast(service::mustLive)
                .until(() -> service.errors().contains(words));
    }
}
