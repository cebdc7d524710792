package org.stancewatch.systemtests.scaleout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stancewatch.processor.Application;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.load.NewsLoad;
import org.stancewatch.systemtests.oracle.TopicsContent;
import org.stancewatch.systemtests.oracle.Verdict;

/**
 * Three processors share the work while news pours in: each is restarted in turn, one is killed and comes back, one leaves
 * for good, and one has its name taken. In the end nothing is lost, nothing doubled, nothing wrong.
 */
@ExtendWith(PostMortem.class)
class ScaleOutTest {

    private static final long SEED = Long.getLong("stancewatch.seed", System.nanoTime());
    private static final List<String> NAMES = List.of("amber", "blue", "coral");
    private static final Duration LIMIT = Duration.ofMinutes(3);
    /** 40 revisions a second: several JVMs share the machine, and each must keep up. */
    private static final Duration PERIOD = Duration.ofMillis(150);

    private static final Duration FLOWS = Duration.ofSeconds(5);

    /** A JVM may take more than ten seconds to start where the machine is busy. */
    private static final String[] OUTLASTS_A_RESTART = {"--kafka", "consumer.session.timeout.ms=300000"};

    @TempDir
    private static Path data;

    private static Progress progress;
    private static Pulse pulse;
    private static Processors processors;

    private static Map<Application, Map<String, Set<TopicPartition>>> sharesOfThree;
    private static Map<String, Long> copies;
    private static Map<Application, Map<String, Set<TopicPartition>>> sharesAfterRestarts;
    private static Duration takeover;
    private static Duration restart;
    private static long rebalancesOfRestarts;
    private static Command.Result fenced;
    private static long published;
    private static TopicsContent content;
    private static Verdict verdict;

    @BeforeAll
    static void shareTheWork() throws Exception {
        System.out.println("ScaleOutTest: stancewatch.seed=" + SEED);
        try (Stack stack = Stack.start(data, "--no-sample", "--no-processor");
                NewsLoad load = NewsLoad.start(stack.cluster(), SEED, PERIOD);
                Progress ofTheStack = progress = Progress.of(stack.cluster());
                Processors ofThisTest = processors = new Processors(stack.cluster(), data.resolve("processors"));
                Pulse ofTheNews = pulse = Pulse.of(stack.cluster())) {
            start();
            restartEach();
            killAndBringBack("amber");
            leave("coral");
            takeTheNameOf("blue");
            published = load.stop();
            progress.awaitDrained(LIMIT);
            content = TopicsContent.of(stack.cluster());
        }
        verdict = content.verdict();
        System.out.printf(
                "ScaleOutTest: %d revisions of articles, %d alerts stand; a partition stood still for %d ms at most when a"
                        + " processor was killed, for %d ms when each was restarted%n",
                published, content.standing().size(), takeover.toMillis(), restart.toMillis());
    }

    @ParameterizedTest
    @EnumSource(Application.class)
    void everyProcessorHasAShareOfEachApplication(Application application) {
        assertThat(sharesOfThree.get(application))
                .containsOnlyKeys(NAMES)
                .allSatisfy((name, share) -> assertThat(share).isNotEmpty());
    }

    @Test
    void anotherProcessorKeepsACopyOfEveryState() {
        assertThat(copies)
                .isNotEmpty()
                .allSatisfy((task, times) -> assertThat(times).as(task).isGreaterThanOrEqualTo(2));
    }

    @Test
    void aKilledProcessorIsReplacedWithinAMinute() {
        assertThat(takeover).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aRestartMovesNoPartition() {
        assertThat(sharesAfterRestarts).isEqualTo(sharesOfThree);
    }

    @Test
    void aRestartDisturbsNoOtherProcessor() {
        assertThat(rebalancesOfRestarts).isZero();
    }

    @Test
    void theOlderOfTwoProcessorsOfOneNameEndsWithOneLine() {
        assertThat(fenced.exitCode()).isEqualTo(1);
        assertThat(fenced.err())
                .filteredOn(line -> line.contains("another processor of the same name"))
                .singleElement()
                .asString()
                .startsWith("processor: has given up: instance: ")
                .endsWith("--instance");
    }

    @Test
    void everyArticleThatWasConfirmedIsOnTheTopic() {
        assertThat(content.articles()).hasSize((int) published);
    }

    @Test
    void noAlertIsLost() {
        assertThat(verdict.lost()).isEmpty();
    }

    @Test
    void noAlertIsDoubled() {
        assertThat(verdict.doubled()).isEmpty();
    }

    @Test
    void noAlertPositionOrTechnologyIsWrong() {
        assertThat(verdict.wrong()).isEmpty();
    }

    private static void start() throws IOException {
        NAMES.parallelStream().forEach(name -> processors.start(name, OUTLASTS_A_RESTART));
        awaitShares(NAMES);
        sharesOfThree = shares();
        await("two copies of each state")
                .atMost(LIMIT)
                .until(() -> copies().values().stream().allMatch(times -> times >= 2));
        copies = copies();
    }

    private static Map<Application, Map<String, Set<TopicPartition>>> shares() {
        return Stream.of(Application.values()).collect(Collectors.toMap(application -> application, progress::shares));
    }

    private static void killAndBringBack(String name) {
        pulse.reset();
        processors.kill(name);
        awaitShares(NAMES.stream().filter(other -> !other.equals(name)).toList());
        takeover = pulse.longestStop();
        processors.start(name);
        awaitShares(NAMES);
    }

    private static void restartEach() {
        pulse.reset();
        for (String name : NAMES) {
            long before = processors.rebalancesOfOthersThan(name);
            processors.stop(name);
            processors.start(name);
            awaitFlow();
            rebalancesOfRestarts += processors.rebalancesOfOthersThan(name) - before;
        }
        restart = pulse.longestStop();
        sharesAfterRestarts = shares();
    }

    private static void leave(String name) {
        processors.stop(name);
        awaitShares(NAMES.stream().filter(other -> !other.equals(name)).toList());
    }

    private static void takeTheNameOf(String name) {
        ProductProcess older = processors.get(name);
        processors.start(name, data.resolve("usurper"));
        fenced = Command.result(older, LIMIT);
        awaitFlow();
    }

    /** Waits until {@code names}, and no others, have a share of both applications, and news flows everywhere. */
    private static void awaitShares(List<String> names) {
        for (Application application : Application.values()) {
            await(names + " to share " + application).atMost(LIMIT).until(() -> areShared(application, names));
        }
        awaitFlow();
    }

    private static boolean areShared(Application application, List<String> names) {
        Map<String, Set<TopicPartition>> shares = progress.shares(application);
        return shares.keySet().equals(Set.copyOf(names))
                && shares.values().stream().noneMatch(Set::isEmpty);
    }

    private static void awaitFlow() {
        await("news to flow through every partition")
                .atMost(LIMIT)
                .until(() -> pulse.standing().compareTo(FLOWS) < 0);
    }

    /** How many processors keep state of a task, by its name. */
    private static Map<String, Long> copies() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("processors"), 3)) {
            return files.filter(path -> path.getFileName().toString().matches("\\d+_\\d+"))
                    .collect(Collectors.groupingBy(
                            task -> task.getParent().getFileName() + "/" + task.getFileName(), Collectors.counting()));
        }
    }
}
