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
import org.stancewatch.systemtests.harness.LiveFeed;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Servers;
import org.stancewatch.systemtests.harness.TopicReader;

/** The directory of ingest is used with one cluster, then with another. */
@ExtendWith(PostMortem.class)
class OtherClusterTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HELD_BACK = "articles are held back";

    @TempDir
    private static Path directory;

    private static List<String> said;
    private static int published;

    @BeforeAll
    static void useTheDirectoryTwice() {
        try (LiveFeed feed = LiveFeed.start()) {
            feed.addHalt("Amazon");
            try (Servers servers = Servers.start(directory.resolve("one"));
                    ProductProcess ingest = ingest(servers, feed);
                    TopicReader<byte[]> articles = TopicReader.raw(servers.cluster(), Topics.ARTICLE.spec())) {
                articles.await(1);
            }
            feed.addHalt("Microsoft");
            try (Servers servers = Servers.start(directory.resolve("other"));
                    ProductProcess ingest = ingest(servers, feed);
                    TopicReader<byte[]> articles = TopicReader.raw(servers.cluster(), Topics.ARTICLE.spec())) {
                await(HELD_BACK + ": " + ingest)
                        .atMost(PATIENCE)
                        .failFast(ingest::mustLive)
                        .until(() -> ingest.errors().contains(HELD_BACK));
                said = ingest.errors().lines().toList();
                published = articles.records().size();
            }
        }
    }

    @Test
    void nothingGoesToTheOther() {
        assertThat(published).isZero();
    }

    @Test
    void theReasonNamesBothClustersAndTheSetting() {
        assertThat(said)
                .filteredOn(line -> line.contains(HELD_BACK))
                .singleElement()
                .asString()
                .containsPattern(
                        "holds what is on cluster \\S+, and this is \\S+: name another with ingest.directory$");
    }

    private static ProductProcess ingest(Servers servers, LiveFeed feed) {
        String own = directory.resolve("ingest").toString();
        return servers.service("ingest", "--poll", "1", "--source", feed.url(), "--directory", own);
    }
}
