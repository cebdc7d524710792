package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.Stack;

/** An analyst judges a claim and takes it back; the article is sent again in between (design §3.11). */
class AnalystTest {

    private static final String PAIR = "amazon|facial-recognition";
    private static final String ARTICLE = "https://paper.example/amazon-2020-06-10";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path directory;

    private static Command.Result listed;
    private static Command.Result judged;
    private static Command.Result takenBack;
    private static Command.Result unknown;
    private static Command.Result otherAct;
    private static List<Alert> revisions;

    @BeforeAll
    static void judge() throws IOException {
        Path file = directory.resolve("news.jsonl");
        ArticleLines.write(file, ArticleLines.halt("Amazon", "2020-06-10"));
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample");
                AlertsView alerts = AlertsView.of(stack.cluster())) {
            assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
            awaitRevision(1, alerts);
            listed = stack.run("verdict", PAIR + "#1");
            unknown = stack.run("verdict", PAIR, "https://paper.example/none", "--false", "--reason", "satire");
            otherAct = stack.run("verdict", PAIR, ARTICLE, "--act", "SUPPLY", "--false", "--reason", "satire");
            judged = stack.run("verdict", PAIR, ARTICLE, "--false", "--reason", "it is satire", "--by", "ada");
            awaitRevision(2, alerts);
            assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
            takenBack = stack.run("verdict", PAIR, ARTICLE, "--right", "--reason", "they confirmed", "--by", "ada");
            awaitRevision(3, alerts);
            revisions = alerts.revisions();
        }
    }

    private static void awaitRevision(int number, AlertsView alerts) {
        await("revision " + number)
                .pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> alerts.revisions().stream().anyMatch(alert -> alert.revision() == number));
    }

    @Test
    void whatThereIsToJudgeIsListedWithItsWordsAndAddress() {
        assertThat(listed.out()).hasSize(2);
        assertThat(listed.out().get(0)).contains("BAN", "Harbour Post", ARTICLE);
        assertThat(listed.out().get(1)).contains("no longer sell facial recognition to police");
    }

    @Test
    void theCommandSaysWhatItJudged() {
        assertThat(judged.out())
                .containsExactly("judged FALSE: " + PAIR + " BAN, “Amazon halts sales to police” (Harbour Post)");
        assertThat(takenBack.exitCode()).isZero();
    }

    @Test
    void theAlertIsWithdrawnAndRaisedAgainAndNothingElseIsTold() {
        assertThat(revisions)
                .extracting(Alert::status)
                .containsExactly(AlertStatus.RAISED, AlertStatus.WITHDRAWN, AlertStatus.RAISED);
    }

    @Test
    void theAlertSaysWhoJudgedAndWhy() {
        assertThat(revisions.get(1).reason())
                .hasValueSatisfying(reason -> assertThat(reason).endsWith("was judged false by ada: it is satire"));
    }

    @Test
    void anArticleThatClaimsNothingOfThePairCannotBeJudged() {
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err())
                .singleElement()
                .asString()
                .startsWith("ARTICLE: no article https://paper.example/none claims anything about " + PAIR);
    }

    @Test
    void anActThatIsNotClaimedCannotBeJudged() {
        assertThat(otherAct.err()).containsExactly("--act: the article claims [BAN], not SUPPLY");
    }
}
