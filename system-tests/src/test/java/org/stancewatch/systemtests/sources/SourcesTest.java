package org.stancewatch.systemtests.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.article.Article;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/**
 * Five hundred sources, slow, dead, changed, hostile, redirecting, busy and in trouble among them, are watched by an ingest that is
 * killed ten times: what they printed is what stands on the topic.
 */
@ExtendWith(PostMortem.class)
class SourcesTest {

    private static final int KILLS = 10;
    private static final int CORRECTED_AFTER = 4;
    private static final Duration LIMIT = Duration.ofSeconds(150);

    @TempDir
    private static Path data;

    private static WatchedSite watched;
    private static Stack stack;
    private static List<Article> records;

    @BeforeAll
    static void watchAndKill() {
        stack = Stack.start(data, "--no-sample", "--no-processor");
        watched = WatchedSite.in(data);
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        try (TopicReader<Article> topic = TopicReader.of(stack.cluster(), Topics.ARTICLE)) {
            for (int kill = 0; kill < KILLS; kill++) {
                killAfterSome(topic, random.nextInt(100, 400));
                watched.site().print();
                if (kill == CORRECTED_AFTER) {
                    watched.site().correct();
                }
            }
            records = settled(topic);
        }
    }

    @AfterAll
    static void stop() {
        stack.close();
        watched.close();
    }

    @Test
    void whatThePapersPrintedIsWhatStandsOnTheTopic() {
        assertThat(watched.differences(records)).isEmpty();
    }

    @Test
    void anArticleSentTwiceIsTheSameRecord() {
        Map<String, Set<Article>> told = records.stream()
                .collect(Collectors.groupingBy(article -> article.id() + " " + article.revision(), Collectors.toSet()));
        assertThat(told.values()).filteredOn(contents -> contents.size() > 1).isEmpty();
    }

    @Test
    void noArticleHasMoreRevisionsThanItsPaperToldOrItsSummaryStoodInFor() {
        Map<String, Long> revisions = records.stream()
                .collect(Collectors.groupingBy(
                        Article::title,
                        Collectors.mapping(Article::revision, Collectors.collectingAndThen(Collectors.toSet(), told ->
                                (long) told.size()))));
        assertThat(revisions).allSatisfy((title, count) -> assertThat(count).isBetween(1L, 3L));
    }

    /** Lets ingest bring some news, and kills it in the middle of it. */
    private static void killAfterSome(TopicReader<Article> topic, int more) {
        int before = topic.records().size();
        try (ProductProcess ingest = watched.ingest(stack.cluster())) {
            await("news of kill")
                    .pollInSameThread()
                    .atMost(LIMIT)
                    .failFast(ingest::mustLive)
                    .until(() -> topic.records().size()
                            >= Math.min(before + more, watched.site().printed().size()));
            ingest.kill();
        }
    }

    private static List<Article> settled(TopicReader<Article> topic) {
        try (ProductProcess ingest = watched.ingest(stack.cluster())) {
            await("all that was printed")
                    .pollInSameThread()
                    .atMost(LIMIT)
                    .failFast(ingest::mustLive)
                    .untilAsserted(() ->
                            assertThat(watched.differences(topic.values())).isEmpty());
            ingest.interrupt();
            assertThat(ingest.endsWithin(Duration.ofSeconds(30))).isTrue();
        }
        return topic.values();
    }
}
