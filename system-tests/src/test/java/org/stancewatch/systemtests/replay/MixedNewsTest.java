package org.stancewatch.systemtests.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Services;
import org.stancewatch.app.history.HistoryArticles;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.processor.Application;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.load.MixedNews;
import org.stancewatch.systemtests.oracle.Answer;
import org.stancewatch.systemtests.oracle.TopicsContent;
import org.stancewatch.systemtests.scaleout.Processors;

/**
 * A replay of the history, the scenarios and {@code -Dstancewatch.articles=…} of ordinary news (100,000) equals live, however many
 * partitions, processors and commits there were, one processor killed in the middle.
 */
@Tag("campaign")
@ExtendWith(PostMortem.class)
class MixedNewsTest {

    private static final int ARTICLES = Integer.getInteger("stancewatch.articles", 100_000);
    private static final Path SCENARIOS =
            Path.of(System.getProperty("stancewatch.home"), "../../src/test/resources/scenarios");
    /** The group of live holds its members for a while after they are gone. */
    private static final String FAST = "100000";

    private static final Duration LIMIT = Duration.ofMinutes(15);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"1, 1, 100ms", "4, 3, 2s"})
    void aReplayEqualsLive(int partitions, int processors, String commitInterval) throws IOException {
        Path data = directory.resolve("data");
        try (Stack stack = Stack.start(data, "--no-processor", "--partitions", Integer.toString(partitions))) {
            publish(stack.cluster());
            live(stack.cluster(), processors, committing(commitInterval));
            Command.Result replay = run("replay", "--name", "all", "--rate", FAST, "--data", data.toString());
            assertThat(replay.exitCode()).as(String.join("\n", replay.err())).isZero();

            Answer live = TopicsContent.of(stack.cluster()).answer();
            assertThat(live.alerts()).hasSizeGreaterThan(100);
            assertThat(TopicsContent.of(stack.cluster(), Generation.replay("all"))
                            .answer())
                    .isEqualTo(live);
            System.out.println(partitions + " partitions, " + processors + " processors: " + replay.out() + " "
                    + stack.run("diff", "live", "all").out());
        }
    }

    private void publish(Cluster cluster) {
        try (ArticlePublisher publisher = Services.publisher(cluster, LIMIT)) {
            MixedNews.with(SCENARIOS).articles(ARTICLES).forEach(article -> publisher.publish(article, "mixed"));
            new HistoryArticles(directory.resolve("history")).publish(publisher);
        }
    }

    private void live(Cluster cluster, int count, Path config) {
        try (Processors processors = new Processors(cluster, directory);
                Progress progress = Progress.of(cluster)) {
            IntStream.range(0, count).forEach(number -> start(processors, number, config));
            await("live to be in the middle")
                    .atMost(LIMIT)
                    .until(() -> progress.committed(Application.EXTRACTOR) > ARTICLES / 2);
            processors.kill(name(0));
            start(processors, 0, config);
            progress.awaitDrained(LIMIT);
        }
    }

    private static void start(Processors processors, int number, Path config) {
        processors.start(name(number), "--config", config.toString());
    }

    private Path committing(String interval) throws IOException {
        return Files.writeString(
                directory.resolve("commits.yaml"), "processor:\n  commit-interval: " + interval + "\n");
    }

    private static String name(int number) {
        return "processor-" + number;
    }

    private static Command.Result run(String... arguments) {
        try (ProductProcess process = ProductProcess.start(arguments)) {
            return Command.result(process, LIMIT);
        }
    }
}
