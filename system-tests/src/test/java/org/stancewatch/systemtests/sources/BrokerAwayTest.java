package org.stancewatch.systemtests.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.article.Article;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Servers;
import org.stancewatch.systemtests.harness.TopicReader;

/**
 * The broker is away for two minutes while five hundred sources go on printing: ingest holds them back, loses nothing, and takes no
 * more memory for it.
 */
@Tag("campaign")
@ExtendWith(PostMortem.class)
class BrokerAwayTest {

    private static final Duration OUTAGE = Duration.ofSeconds(125);
    private static final Duration BETWEEN_EDITIONS = Duration.ofSeconds(20);
    private static final Duration LIMIT = Duration.ofSeconds(300);
    private static final int FIRST_NEWS = 300;

    @TempDir
    private static Path directory;

    private static WatchedSite watched;
    private static List<Article> records;
    private static List<String> said;
    private static long before;
    private static long after;

    @BeforeAll
    static void takeTheBrokerAway() throws IOException {
        try (WatchedSite site = WatchedSite.in(directory);
                Servers servers = Servers.start(directory);
                ProductProcess ingest = site.ingest(servers.cluster())) {
            watched = site;
            try (TopicReader<Article> topic = TopicReader.of(servers.cluster(), Topics.ARTICLE)) {
                topic.await(FIRST_NEWS);
            }
            before = residentKilobytes(ingest);
            servers.broker().kill();
            printFor(OUTAGE, ingest);
            after = residentKilobytes(ingest);
            servers.broker().start();
            servers.broker().awaitReady();
            records = settled(servers, ingest);
            said = ingest.errors().lines().toList();
        }
        System.out.printf(
                "resident before the outage %d kB, at its end %d kB; articles %d%n", before, after, records.size());
    }

    @Test
    void whatThePapersPrintedIsWhatStandsOnTheTopic() {
        assertThat(watched.differences(records)).isEmpty();
    }

    @Test
    void nothingPilesUpMeanwhile() {
        assertThat(after - before).isLessThan(100_000);
    }

    @Test
    void itIsSaidOnce() {
        assertThat(said).filteredOn(line -> line.contains(": waiting for it")).hasSize(1);
    }

    private static void printFor(Duration outage, ProductProcess ingest) {
        for (long edition = 0; edition < outage.dividedBy(BETWEEN_EDITIONS); edition++) {
            watched.site().print();
            await("the next edition")
                    .during(BETWEEN_EDITIONS)
                    .atMost(BETWEEN_EDITIONS.plusSeconds(5))
                    .until(ingest::isAlive);
        }
    }

    private static List<Article> settled(Servers servers, ProductProcess ingest) {
        try (TopicReader<Article> topic = TopicReader.of(servers.cluster(), Topics.ARTICLE)) {
            await("all that was printed: " + ingest)
                    .pollInSameThread()
                    .atMost(LIMIT)
                    .failFast(ingest::mustLive)
                    .untilAsserted(() ->
                            assertThat(watched.differences(topic.values())).isEmpty());
            return topic.values();
        }
    }

    /** As Linux tells it; its own library of a JVM would have to run in it. */
    private static long residentKilobytes(ProductProcess process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .collect(Collectors.collectingAndThen(Collectors.joining(), Long::parseLong));
    }
}
