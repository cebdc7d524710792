package org.stancewatch.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.article.Article;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;
import org.stancewatch.systemtests.load.Newsroom;
import org.stancewatch.systemtests.oracle.TopicsContent;
import org.stancewatch.systemtests.oracle.Verdict;

/** A publication is killed in the middle of a file and made again: what was sent twice is absorbed. */
@ExtendWith(PostMortem.class)
class PublishKilledTest {

    private static final int ARTICLES = 8_000;
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path directory;

    private static int sentWhenKilled;
    private static Command.Result again;
    private static long sentAgain;
    private static Verdict verdict;

    @BeforeAll
    static void killInMidFile() throws IOException {
        Path file = directory.resolve("news.jsonl");
        Newsroom newsroom = new Newsroom("archive", 11);
        Files.write(
                file,
                IntStream.range(0, ARTICLES)
                        .mapToObj(each -> line(newsroom.next()))
                        .toList());
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample");
                TopicReader<Article> articles = TopicReader.of(stack.cluster(), Topics.ARTICLE)) {
            try (ProductProcess publication = ProductProcess.start(
                    "publish",
                    file.toString(),
                    "--data",
                    directory.resolve("data").toString())) {
                await("the first articles: " + publication)
                        .pollInSameThread()
                        .atMost(PATIENCE)
                        .until(() -> !articles.records().isEmpty());
                publication.kill();
            }
            sentWhenKilled = articles.records().size();
            Instant killed = Instant.now();
            again = stack.run("publish", file.toString());
            // What the first had sent before it died may reach the broker after it.
            sentAgain = articles.values().stream()
                    .filter(article -> !article.recordedAt().isBefore(killed))
                    .count();
            verdict = TopicsContent.verdict(stack.cluster(), PATIENCE);
        }
    }

    @Test
    void itWasKilledInTheMiddle() {
        assertThat(sentWhenKilled).isBetween(1, ARTICLES - 1);
    }

    @Test
    void theSecondPublicationSendsAllOfIt() {
        assertThat(again.exitCode()).isZero();
        assertThat(sentAgain).isEqualTo(ARTICLES);
    }

    @Test
    void nothingIsLostDoubledOrWrong() {
        assertThat(verdict).isEqualTo(Verdict.CLEAN);
    }

    private static String line(Article article) {
        ObjectNode line = JSON.createObjectNode();
        article.url().ifPresent(url -> line.put("url", url));
        line.put("publisher", article.publisher());
        article.owner().ifPresent(owner -> line.put("owner", owner));
        article.agency().ifPresent(agency -> line.put("agency", agency));
        line.put("title", article.title());
        line.put("text", article.text());
        article.language().ifPresent(language -> line.put("language", language));
        line.put("published", article.published().toString());
        article.modified().ifPresent(modified -> line.put("modified", modified.toString()));
        line.put("status", article.status().name());
        return line.toString();
    }
}
