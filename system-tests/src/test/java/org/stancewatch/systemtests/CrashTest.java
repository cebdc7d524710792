package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.load.NewsLoad;
import org.stancewatch.systemtests.oracle.Answer;
import org.stancewatch.systemtests.oracle.Oracle;
import org.stancewatch.systemtests.oracle.TopicsContent;
import org.stancewatch.systemtests.oracle.Verdict;

/**
 * Exactly once, through kill -9: the processor is killed again and again while news pours in, and in the end nothing is
 * lost, nothing doubled, nothing wrong. Under {@code at_least_once} the same campaign finds lost revisions and wrong
 * alerts. {@code -Dstancewatch.kills=100} lengthens it, {@code -Dstancewatch.seed=…} repeats its choices.
 */
@ExtendWith(PostMortem.class)
class CrashTest {

    private static final int KILLS = Integer.getInteger("stancewatch.kills", 10);
    private static final long SEED = Long.getLong("stancewatch.seed", System.nanoTime());
    private static final Duration CATCH_UP = Duration.ofMinutes(2);

    @TempDir
    private static Path data;

    private static CrashCampaign campaign;
    private static long published;
    private static TopicsContent content;
    private static Answer expected;
    private static Verdict verdict;

    @BeforeAll
    static void killAgainAndAgain() throws InterruptedException {
        System.out.println("CrashTest: stancewatch.seed=" + SEED + " stancewatch.kills=" + KILLS);
        try (Stack stack = Stack.start(data, "--no-sample", "--no-processor");
                NewsLoad load = NewsLoad.start(stack.cluster(), SEED);
                Progress progress = Progress.of(stack.cluster())) {
            campaign = new CrashCampaign(stack, data.resolve("processor"), progress, load, SEED);
            campaign.kill(KILLS);
            published = load.stop();
            campaign.goOn(() -> progress.awaitDrained(CATCH_UP));
            content = TopicsContent.of(stack.cluster());
        }
        expected = new Oracle(Extractor.bundled()::extract, LocalDate.now(ZoneOffset.UTC)).answer(content.articles());
        verdict = Verdict.of(content, expected);
        System.out.printf(
                "CrashTest: %d kills, %d left a transaction open, %d revisions of articles, %d of alerts, %d alerts stand%n",
                KILLS,
                campaign.openTransactions(),
                published,
                content.revisions().size(),
                content.standing().size());
    }

    @Test
    void everyArticleThatWasConfirmedIsOnTheTopic() {
        assertThat(content.articles()).hasSize((int) published);
    }

    @Test
    void theLoadLeavesSomethingToLose() {
        assertThat(expected.alerts()).hasSizeGreaterThan(100);
        assertThat(content.revisions())
                .as("alerts change and are withdrawn on the way")
                .hasSizeGreaterThan(content.standing().size());
    }

    @Test
    void newsPouredInFromKillToKill() {
        assertThat(campaign.sentAtKills())
                .hasSize(KILLS)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(sent -> sent < published);
    }

    @Test
    void killsLeaveTransactionsOpen() {
        assertThat(campaign.openTransactions()).isPositive();
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
}
