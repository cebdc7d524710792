package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Cluster;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Stack;

/** The first start settles how many partitions there are: what would move keys away from their state is refused. */
@ExtendWith(PostMortem.class)
class PartitionsTest {

    private static final int GROWN = 6;
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final String HAS_GROWN = "stance.claim.v1: partitions: has 6, the other topics have 4";

    @TempDir
    private static Path data;

    private static Command.Result otherNumber;
    private static Command.Result otherNumberForAProcessor;
    private static Command.Result endedByGrowth;
    private static Command.Result startedAfterGrowth;
    private static Command.Result runAfterGrowth;

    @BeforeAll
    static void growTheTopicOfClaims() throws Exception {
        try (Stack stack = Stack.start(data, "--no-sample", "--no-processor")) {
            otherNumber = stack.run("topics", "create", "--partitions", "8");
            Path file = Files.writeString(data.resolve("eight.yaml"), "topics.partitions: 8");
            otherNumberForAProcessor = Command.run(processor(stack.cluster(), "--config", file.toString()));
            try (ProductProcess processor = ProductProcess.start(processor(stack.cluster()))) {
                await("the processor to run: " + processor)
                        .atMost(LIMIT)
                        .until(() -> processor.errors().contains("stance-aggregator: REBALANCING -> RUNNING"));
                grow(stack.cluster());
                endedByGrowth = Command.result(processor, LIMIT);
            }
            startedAfterGrowth = Command.run(processor(stack.cluster()));
        }
        runAfterGrowth = Command.run("run", "--data", data.toString());
    }

    @Test
    void anotherNumberOfPartitionsIsRefused() {
        assertFailedWith("topics.partitions: is 8, but news.article.v1 and the other topics have 4", otherNumber);
    }

    @Test
    void aProcessorDoesNotStartWhereItsFileSaysAnotherNumber() {
        assertFailedWith(
                "processor: has given up: topics.partitions: is 8, but news.article.v1", otherNumberForAProcessor);
    }

    @Test
    void aTopicThatGrowsUnderARunningProcessorEndsIt() {
        assertFailedWith("processor: has given up: " + HAS_GROWN, endedByGrowth);
    }

    @Test
    void aProcessorDoesNotStartOnATopicThatHasGrown() {
        assertFailedWith("processor: has given up: " + HAS_GROWN, startedAfterGrowth);
    }

    @Test
    void aStackDoesNotStartOnATopicThatHasGrown() {
        assertFailedWith(HAS_GROWN, runAfterGrowth);
    }

    private static void assertFailedWith(String line, Command.Result result) {
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .filteredOn(told -> told.contains("the other topics have"))
                .singleElement()
                .asString()
                .startsWith(line);
    }

    private static String[] processor(Cluster cluster, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "processor",
                "--bootstrap",
                cluster.bootstrap(),
                "--registry",
                cluster.registry().toString(),
                "--state",
                data.resolve("processor").toString(),
                // Every five minutes, unless told otherwise, do clients look whether topics have changed.
                "--kafka",
                "metadata.max.age.ms=1000"));
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }

    private static void grow(Cluster cluster) throws Exception {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            admin.createPartitions(Map.of(Topics.CLAIM.name(), NewPartitions.increaseTo(GROWN)))
                    .all()
                    .get();
        }
    }
}
