package org.stancewatch.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/**
 * A release with bugs, before a step's first write and after it, among good records; then a mended one, and what was set
 * aside driven again, twice.
 */
@ExtendWith(PostMortem.class)
class PoisonTest {

    /** Each costs a new client, 1.6 s with two busy cores. */
    private static final int POISON = Integer.getInteger("stancewatch.poison", 15);

    /** With pauses that grow to 30 s it would be longer. */
    private static final Duration LIMIT = Duration.ofSeconds(60 + 10L * POISON);

    @TempDir
    private static Path directory;

    private static List<ConsumerRecord<String, byte[]>> letters;
    private static List<Alert> underFaults;
    private static List<Alert> afterRepair;
    private static Command.Result retry;
    private static Command.Result secondRetry;
    private static Command.Result listed;

    @BeforeAll
    static void runTheFaultyReleaseThenTheMendedOne() throws Exception {
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample", "--no-processor");
                AlertsView alerts = AlertsView.of(stack.cluster());
                TopicReader<byte[]> rejected = TopicReader.raw(stack.cluster(), Topics.REJECTED);
                Progress progress = Progress.of(stack.cluster())) {
            try (FaultyProcessor faulty = FaultyProcessor.start(stack.cluster(), state(), "one")) {
                publishGoodAndBad(stack);
                await("every record that fails to be set aside")
                        .pollInSameThread()
                        .atMost(LIMIT)
                        .until(() -> rejected.records().size() > POISON);
                progress.awaitDrained(LIMIT);
                letters = rejected.records();
                underFaults = alerts.revisions();
                faulty.stop();
            }
            try (ProductProcess mended = mended(stack.cluster())) {
                retry = stack.run("rejected", "retry", "--all", "--by", "ana");
                progress.awaitDrained(LIMIT);
                afterRepair = alerts.revisions();
                secondRetry = stack.run("rejected", "retry", id(letters.get(0)));
                listed = stack.run("rejected", "list");
            }
        }
    }

    @Test
    void aRecordThatFailsBeforeItsFirstWriteIsSetAsideAsABug() {
        assertThat(letters("bug")).hasSize(1);
    }

    @Test
    void aRecordThatFailsOnceAfterItsFirstWriteHealsAndIsToldOnce() {
        assertThat(about("google", underFaults)).hasSize(1);
    }

    @Test
    void recordsThatFailAgainAndAgainAfterTheirFirstWriteAreSetAsideAsPoison() {
        assertThat(letters("poison")).hasSize(POISON);
    }

    @Test
    void goodRecordsBeforeAmongAndAfterAreEachToldOnce() {
        assertThat(about("amazon", underFaults)).hasSize(1);
        assertThat(about("microsoft", underFaults)).hasSize(1);
    }

    @Test
    void whatWasSetAsideIsToldByNobodyBeforeTheRepair() {
        assertThat(about("ibm", underFaults)).isEmpty();
        assertThat(about("axon", underFaults)).isEmpty();
    }

    @Test
    void afterTheRepairARetryDrivesAllOfThemAgain() {
        assertThat(retry.exitCode()).isZero();
        assertThat(retry.out()).containsExactly("records driven again: " + letters.size());
    }

    @Test
    void afterTheRetryEachGivesItsAlertOnce() {
        assertThat(about("ibm", afterRepair)).extracting(Alert::id).containsExactly("ibm|facial-recognition#1");
        assertThat(about("axon", afterRepair)).extracting(Alert::id).containsOnly("axon|facial-recognition#1");
    }

    @Test
    void aRetryLeavesWhatWasToldBeforeAsItIs() {
        assertThat(about("amazon", afterRepair)).hasSize(1);
    }

    @Test
    void aSecondRetryIsRefusedAndSaysWhoHasDoneIt() {
        assertThat(secondRetry.exitCode()).isEqualTo(1);
        assertThat(secondRetry.err())
                .singleElement()
                .asString()
                .startsWith(id(letters.get(0)) + ": already retried at ")
                .endsWith(" by ana");
    }

    @Test
    void afterTheRetryNothingWaits() {
        assertThat(listed.out()).containsExactly("Nothing is rejected.");
    }

    private static void publishGoodAndBad(Stack stack) throws Exception {
        publish(stack, "good.jsonl", ArticleLines.halt("Amazon", "2020-06-10"));
        publish(stack, "bug.jsonl", ArticleLines.halt("IBM", "2020-06-11", FaultyProcessorMain.BUGGY));
        publish(stack, "stumble.jsonl", ArticleLines.halt("Google", "2020-06-12", FaultySerializer.STUMBLING));
        publish(stack, "poison.jsonl", poison());
        publish(stack, "after.jsonl", ArticleLines.halt("Microsoft", "2020-06-13"));
    }

    private static String[] poison() {
        return Stream.iterate(LocalDate.of(2021, 1, 1), day -> day.plusDays(1))
                .limit(POISON)
                .map(day -> ArticleLines.halt("Axon", day.toString(), FaultySerializer.POISONOUS))
                .toArray(String[]::new);
    }

    private static void publish(Stack stack, String name, String... lines) throws Exception {
        Path file = directory.resolve(name);
        ArticleLines.write(file, lines);
        assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
    }

    private static ProductProcess mended(Cluster cluster) {
        return ProductProcess.processor(cluster, state(), "--instance", "one");
    }

    private static Path state() {
        return directory.resolve("state");
    }

    private static List<ConsumerRecord<String, byte[]>> letters(String kind) {
        return letters.stream()
                .filter(letter -> header(letter, "rejected.kind").equals(kind))
                .toList();
    }

    private static List<Alert> about(String company, List<Alert> alerts) {
        return alerts.stream()
                .filter(alert -> alert.content().type() == AlertType.NEW_MORATORIUM)
                .filter(alert -> alert.content().companies().contains(company))
                .toList();
    }

    private static String id(ConsumerRecord<?, ?> letter) {
        return letter.partition() + "-" + letter.offset();
    }

    private static String header(ConsumerRecord<?, ?> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
