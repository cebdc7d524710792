package org.stancewatch.systemtests.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Services;
import org.stancewatch.app.history.HistoryArticles;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.processor.Application;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;
import org.stancewatch.systemtests.load.Newsroom;
import org.stancewatch.systemtests.oracle.Answer;
import org.stancewatch.systemtests.oracle.TopicsContent;
import org.stancewatch.systemtests.scaleout.Processors;

/**
 * What three processors have made live of the sample, the bundled history and made-up stories with corrections, retractions,
 * repeats and revisions out of order, with a verdict among them and one of the three killed in the middle, is replayed by one. It is killed
 * in the middle and goes on, while another replay reads a range. A third reads by other rules.
 */
@ExtendWith(PostMortem.class)
class ReplayTest {

    private static final int REVISIONS = 1_000;
    private static final int PROCESSORS = 3;
    private static final int IN_THE_MIDDLE = 600;
    private static final long SEED = 20_201_126;
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String[] ALL = {"replay", "--name", "all", "--rate", "300"};
    private static final String[] YEAR_21 = {"replay", "--name", "year-21", "--from", "2021-01-01", "--to", "2022-01-01"
    };

    /** Told every five seconds, of some ten: any part done will do. */
    private static final Pattern PART_DONE = Pattern.compile("\\s([1-9]|[1-8][0-9])%");

    @TempDir
    private static Path directory;

    private static TopicsContent live;
    private static TopicsContent replayed;
    private static TopicsContent ranged;
    private static String killedAt;
    private static Map<String, Long> liveBefore;
    private static Map<String, Long> liveAfter;
    private static Command.Result done;
    private static Command.Result equal;
    private static Command.Result differs;
    private static OtherRules otherRules;
    private static Command.Result asOfLive;
    private static Command.Result asOfReplay;
    private static Command.Result usedName;
    private static Command.Result list;
    private static Command.Result removed;
    private static List<String> topicsAfterRemoval;

    @BeforeAll
    static void replayWhatLiveHasRead() throws Exception {
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-processor")) {
            publish(stack.cluster());
            live(stack);
            live = TopicsContent.of(stack.cluster());
            liveBefore = writtenByLive(stack.cluster());
            killInTheMiddle(stack);
            replayTwoAtOnce(stack);
            replayed = TopicsContent.of(stack.cluster(), Generation.replay("all"));
            ranged = TopicsContent.of(stack.cluster(), Generation.replay("year-21"));
            compare(stack);
            usedName = stack.run(ALL);
            list = stack.run("replay", "list");
            removed = stack.run("replay", "rm", "all");
            topicsAfterRemoval = topics(stack.cluster());
            liveAfter = writtenByLive(stack.cluster());
        }
    }

    private static void live(Stack stack) {
        try (Processors processors = new Processors(stack.cluster(), directory)) {
            IntStream.range(0, PROCESSORS).parallel().forEach(processor -> processors.start("processor-" + processor));
            awaitTheMiddle(stack.cluster());
            processors.kill("processor-1");
            processors.start("processor-1");
            drain(stack.cluster());
            judge(stack);
            drain(stack.cluster());
        }
    }

    private static void replayTwoAtOnce(Stack stack) {
        try (ProductProcess range = ProductProcess.start(arguments(stack, YEAR_21))) {
            done = run(stack, ALL);
            assertThat(Command.result(range, LIMIT).exitCode()).isZero();
        }
    }

    private static void awaitTheMiddle(Cluster cluster) {
        try (Progress progress = Progress.of(cluster)) {
            await("live to be in the middle")
                    .atMost(LIMIT)
                    .until(() -> progress.committed(Application.EXTRACTOR) > IN_THE_MIDDLE);
        }
    }

    private static void compare(Stack stack) {
        equal = stack.run("diff", "live", "all");
        String rules = OtherRules.write(directory).toString();
        Command.Result replay = run(stack, "replay", "--name", "other-rules", "--config", rules);
        assertThat(replay.exitCode()).as(String.join("\n", replay.err())).isZero();
        differs = stack.run("diff", "live", "other-rules", "--json");
        otherRules = OtherRules.of(differs);
        asOfLive = stack.run("as-of", "2021-01-01");
        asOfReplay = stack.run("as-of", "2021-01-01", "--replay", "all");
    }

    @Test
    void aComparisonWithLiveFindsNoDifference() {
        assertThat(equal.out()).singleElement().asString().startsWith("no difference in ");
        assertThat(equal.exitCode()).isZero();
    }

    @Test
    void otherRulesDifferInWhatTheyChange() {
        assertThat(differs.exitCode()).isEqualTo(3);
        assertThat(otherRules.companies()).isNotEmpty().allMatch(about -> about.contains(OtherRules.COMPANY));
    }

    @Test
    void eachDifferenceIsExplainedByAClaimThatOneSideMakes() {
        assertThat(otherRules.reasons()).isNotEmpty().allMatch(kinds -> kinds.contains("CLAIM_OF_ONE"));
    }

    @Test
    void theRulesOfBothSidesAreNamed() {
        JsonNode rules = otherRules.diff().path("rules");
        assertThat(rules.path("a")).hasSize(1);
        assertThat(rules.path("b")).hasSize(1).isNotEqualTo(rules.path("a"));
    }

    @Test
    void thePastIsTheSameByLiveAndByReplay() {
        assertThat(asOfReplay.out()).hasSizeGreaterThan(50).isEqualTo(asOfLive.out());
    }

    @Test
    void aReplayKilledInTheMiddleWasInTheMiddle() {
        assertThat(killedAt).containsPattern(PART_DONE);
    }

    @Test
    void aReplayThatWasKilledGoesOnToTheEnd() {
        assertThat(done.exitCode()).as(String.join("\n", done.err())).isZero();
    }

    @Test
    void theSameAlertsStandAsInLive() {
        assertThat(answer(replayed).alerts()).isEqualTo(answer(live).alerts());
    }

    @Test
    void companiesStandWhereTheyStandInLive() {
        assertThat(answer(replayed).positions()).isEqualTo(answer(live).positions());
    }

    @Test
    void technologiesCountWhatTheyCountInLive() {
        assertThat(answer(replayed).stances()).isEqualTo(answer(live).stances());
    }

    @Test
    void liveHadSomethingToTell() {
        assertThat(live.standing()).hasSizeGreaterThan(100);
    }

    @Test
    void noRevisionOfAReplayedAlertIsToldTwice() {
        assertThat(replayed.revisions())
                .extracting(alert -> alert.id() + " " + alert.revision())
                .doesNotHaveDuplicates();
    }

    @Test
    void aReplayWritesNothingOfLive() {
        assertThat(liveAfter).isEqualTo(liveBefore);
    }

    @Test
    void aNameInUseIsRefused() {
        assertThat(usedName.err()).anyMatch(line -> line.startsWith("name: 'all' is in use by a replay that is done"));
    }

    @Test
    void aRangeTellsNothingOfNewsAfterIt() {
        assertThat(ranged.revisions())
                .extracting(Alert::content)
                .extracting(content -> content.effective().first().getYear())
                .allMatch(year -> year <= 2022);
    }

    @Test
    void aRangeTellsLapsesThatAreDueByItsEnd() {
        assertThat(ranged.standing()).isNotEmpty();
    }

    @Test
    void theListSaysWhatEachReplayIsAbout() {
        assertThat(list.out())
                .anyMatch(line -> line.matches("all +done +all news; as of .*"))
                .anyMatch(line -> line.matches("year-21 +done +from 2021-01-01.* as of 2022-01-01"));
    }

    @Test
    void whatIsRemovedLeavesNoTopic() {
        assertThat(removed.exitCode()).isZero();
        assertThat(topicsAfterRemoval).noneMatch(topic -> topic.contains("replay.all"));
    }

    @Test
    void whatIsRemovedLeavesOtherReplays() {
        assertThat(topicsAfterRemoval).contains("stance.alert.v1.replay.year-21");
    }

    private static Answer answer(TopicsContent content) {
        return content.answer();
    }

    private static void publish(Cluster cluster) {
        Newsroom newsroom = new Newsroom("newsroom", SEED);
        try (ArticlePublisher publisher = Services.publisher(cluster, LIMIT)) {
            for (int revision = 0; revision < REVISIONS; revision++) {
                publisher.publish(newsroom.next(), "newsroom");
            }
            new HistoryArticles(directory.resolve("history")).publish(publisher);
        }
    }

    /** One claim of the sample is judged false. */
    private static void judge(Stack stack) {
        Alert alert = TopicsContent.of(stack.cluster()).standing().stream()
                .filter(one -> !one.standing().evidence().isEmpty())
                .findFirst()
                .orElseThrow();
        String pair =
                alert.content().companies().first() + "|" + alert.content().technology();
        String article = alert.standing().evidence().get(0).article().value();
        Command.Result verdict = stack.run("verdict", pair, article, "--false", "--reason", "a test");
        assertThat(verdict.exitCode()).as(String.join("\n", verdict.err())).isZero();
    }

    private static void drain(Cluster cluster) {
        try (Progress progress = Progress.of(cluster)) {
            progress.awaitDrained(LIMIT);
        }
    }

    private static void killInTheMiddle(Stack stack) {
        try (ProductProcess process = ProductProcess.start(arguments(stack, ALL))) {
            await("the replay to be in the middle: " + process)
                    .atMost(LIMIT)
                    .failFast(process::mustLive)
                    .until(() -> PART_DONE.matcher(process.errors()).find());
            killedAt = process.errors();
            process.kill();
        }
    }

    private static Command.Result run(Stack stack, String... arguments) {
        try (ProductProcess process = ProductProcess.start(arguments(stack, arguments))) {
            return Command.result(process, LIMIT);
        }
    }

    private static String[] arguments(Stack stack, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = directory.resolve("data").toString();
        return all;
    }

    /** How many records live has written to each of its topics. */
    private static Map<String, Long> writtenByLive(Cluster cluster) {
        Map<String, Long> written = new TreeMap<>();
        for (Topic<?> topic : Generation.LIVE.valued()) {
            try (TopicReader<?> reader = TopicReader.of(cluster, topic)) {
                written.put(topic.name(), (long) reader.records().size());
            }
        }
        return written;
    }

    private static List<String> topics(Cluster cluster) throws Exception {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            return List.copyOf(admin.listTopics().names().get());
        }
    }
}
