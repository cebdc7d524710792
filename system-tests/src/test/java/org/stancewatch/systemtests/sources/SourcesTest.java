package org.stancewatch.systemtests.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.domain.article.Revision;
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

    private static final Map<String, String> HURRIED = Map.of(
            "STANCEWATCH_INGEST_PAUSE", "20ms",
            "STANCEWATCH_INGEST_TIMEOUT", "2s",
            "STANCEWATCH_INGEST_RETRY", "1s",
            "STANCEWATCH_INGEST_POLL_INTERVAL", "5s",
            "STANCEWATCH_INGEST_LOOK_AGAIN", "10s, 30s, 60s, 90s, 2m",
            "STANCEWATCH_INGEST_REQUESTS_PER_DAY", "100000");

    @TempDir
    private static Path data;

    private static NewsSite site;
    private static Stack stack;
    private static List<Article> records;

    @BeforeAll
    static void watchAndKill() throws IOException {
        site = NewsSite.open();
        stack = Stack.start(data, "--no-sample", "--no-processor");
        Path list = data.resolve("list.yaml");
        Files.writeString(list, yaml());
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        try (TopicReader<Article> topic = TopicReader.of(stack.cluster(), Topics.ARTICLE)) {
            for (int kill = 0; kill < KILLS; kill++) {
                killAfterSome(topic, list, random.nextInt(100, 400));
                site.print();
                if (kill == CORRECTED_AFTER) {
                    site.correct();
                }
            }
            records = settled(topic, list);
        }
    }

    @AfterAll
    static void stop() {
        stack.close();
        site.close();
    }

    @Test
    void whatThePapersPrintedIsWhatStandsOnTheTopic() {
        assertThat(differences(records)).isEmpty();
    }

    @Test
    void anArticleSentTwiceIsTheSameRecord() {
        Map<String, Long> told = records.stream()
                .collect(Collectors.groupingBy(
                        article -> article.id() + " " + article.revision(),
                        Collectors.mapping(
                                Article::hashCode,
                                Collectors.collectingAndThen(Collectors.toSet(), contents -> (long) contents.size()))));
        assertThat(told).allSatisfy((revision, contents) -> assertThat(contents).isOne());
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
    private static void killAfterSome(TopicReader<Article> topic, Path list, int more) {
        int before = topic.records().size();
        try (ProductProcess ingest = ingest(list)) {
            await("news of kill")
                    .pollInSameThread()
                    .atMost(LIMIT)
                    .failFast(ingest::mustLive)
                    .until(() -> topic.records().size()
                            >= Math.min(before + more, site.printed().size()));
            ingest.kill();
        }
    }

    private static List<Article> settled(TopicReader<Article> topic, Path list) {
        try (ProductProcess ingest = ingest(list)) {
            await("all that was printed")
                    .pollInSameThread()
                    .atMost(LIMIT)
                    .failFast(ingest::mustLive)
                    .untilAsserted(() -> assertThat(differences(topic.values())).isEmpty());
            ingest.interrupt();
            assertThat(ingest.endsWithin(Duration.ofSeconds(30))).isTrue();
        }
        return topic.values();
    }

    private static ProductProcess ingest(Path list) {
        Cluster cluster = stack.cluster();
        return ProductProcess.start(
                HURRIED,
                "ingest",
                "--bootstrap",
                cluster.bootstrap(),
                "--registry",
                cluster.registry().toString(),
                "--sources",
                list.toString(),
                "--directory",
                data.resolve("watching").toString());
    }

    /** By title what was printed, and what stands on the topic instead. */
    private static Map<String, String> differences(List<Article> articles) {
        Map<String, String> printed = site.printed();
        Map<String, String> latest = latest(articles);
        return Stream.concat(printed.keySet().stream(), latest.keySet().stream())
                .distinct()
                .filter(title -> !Objects.equals(printed.get(title), latest.get(title)))
                .collect(Collectors.toMap(
                        title -> title,
                        title -> printed.get(title) + " / " + latest.get(title),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** By title the text of the latest revision; empty where it is taken back. */
    private static Map<String, String> latest(List<Article> articles) {
        Map<String, Article> latest = articles.stream()
                .collect(Collectors.toMap(Article::title, article -> article, (one, other) -> later(one, other)));
        Map<String, String> texts = new TreeMap<>();
        latest.forEach((title, article) ->
                texts.put(title, article.status() == ArticleStatus.WITHDRAWN ? "" : article.text()));
        return texts;
    }

    private static Article later(Article one, Article other) {
        return Comparator.<Revision>naturalOrder().compare(one.revision(), other.revision()) >= 0 ? one : other;
    }

    private static String yaml() {
        return site.addresses().stream()
                .map(address ->
                        "- {address: '" + address + "', interval: 5s, look-again: " + site.hasPages(address) + "}\n")
                .collect(Collectors.joining());
    }
}
