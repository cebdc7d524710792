package org.stancewatch.systemtests.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.Observed;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;

/**
 * The steps of docs/operations.md, New rules: a replay with another catalogue is made beside live, takes over from it while both run,
 * and gives back. The new rules know drone jammers, and voice cloning by another name alone.
 */
@ExtendWith(PostMortem.class)
class PromotionTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String RULES = """
            - id: drone-jammers
              label: {en: Drone jammers, fr: Brouilleurs de drones}
              patterns: {en: [drone jammer(|s)], fr: [brouilleur(|s) de drones]}
            - id: voice-cloning
              label: {en: Voice cloning, fr: Clonage de voix}
              patterns: {en: [counterfeit speech], fr: [fausse parole]}
            """;
    private static final String OF_BOTH = "amazon|facial-recognition#1";
    private static final String OF_OLD = "microsoft|voice-cloning#1";
    private static final String OF_NEW = "google|drone-jammers#1";
    private static final String WHILE_NEW = "ibm|facial-recognition#1";
    private static final String AFTERWARDS = "meta|facial-recognition#1";

    @TempDir
    private static Path directory;

    private static Command.Result tooEarly;
    private static Command.Result promoted;
    private static Command.Result asNew;
    private static Command.Result givenBack;
    private static Command.Result asOld;
    private static List<Alert> told;

    @BeforeAll
    static void promoteAndGiveBack() throws IOException {
        Path data = directory.resolve("data");
        Files.writeString(directory.resolve("technologies.yaml"), RULES);
        String rules = Files.writeString(
                        directory.resolve("new-rules.yaml"), "catalogue:\n  technologies: [technologies.yaml]\n")
                .toString();
        try (Stack stack = Stack.start(data, "--no-sample", "--partitions", "4");
                AlertsView alerts = AlertsView.of(stack.cluster())) {
            publish(stack, ArticleLines.halt("Amazon", "2020-06-10"));
            publish(stack, halt("Microsoft", "voice cloning"));
            publish(stack, halt("Google", "drone jammers"));
            awaitTold(alerts, OF_BOTH, 1);
            awaitTold(alerts, OF_OLD, 1);
            done(stack, "replay", "--name", "new-rules", "--config", rules);
            tooEarly = stack.run("promote", "new-rules");
            try (ProductProcess shadow = shadow(data, rules)) {
                promoted = done(stack, "promote", "new-rules");
                awaitTold(alerts, OF_OLD, 2);
                awaitTold(alerts, OF_NEW, 1);
                asNew = stack.run("diff", "live", "new-rules");
                publish(stack, ArticleLines.halt("IBM", "2020-06-12"));
                awaitTold(alerts, WHILE_NEW, 1);
                givenBack = done(stack, "promote", "live", "--generation", "new-rules");
                awaitTold(alerts, OF_OLD, 3);
                awaitTold(alerts, OF_NEW, 2);
            }
            publish(stack, ArticleLines.halt("Meta", "2020-06-14"));
            awaitTold(alerts, AFTERWARDS, 1);
            drained(stack);
            told = alerts.revisions();
            done(stack, "replay", "--name", "old-rules");
            asOld = stack.run("diff", "live", "old-rules");
        }
        promoted.out().forEach(System.out::println);
        givenBack.out().forEach(System.out::println);
    }

    private static ProductProcess shadow(Path data, String rules) {
        ProductProcess shadow = ProductProcess.start(
                "processor",
                "--generation",
                "new-rules",
                "--config",
                rules,
                "--data",
                data.toString(),
                "--state",
                directory.resolve("state").toString());
        await("the shadow")
                .atMost(LIMIT)
                .failFast(shadow::mustLive)
                .until(() -> shadow.errors().contains("/health "));
        await("the shadow to be ready")
                .atMost(LIMIT)
                .failFast(shadow::mustLive)
                .until(() -> Observed.of(shadow).ready().status() == 200);
        return shadow;
    }

    private static void awaitTold(AlertsView alerts, String id, int revision) {
        await(id + ", revision " + revision)
                .pollInSameThread()
                .atMost(LIMIT)
                .until(() -> alerts.revisions().stream()
                        .anyMatch(alert -> alert.id().equals(id) && alert.revision() == revision));
    }

    private static void drained(Stack stack) {
        try (Progress progress = Progress.of(stack.cluster())) {
            progress.awaitDrained(LIMIT);
        }
    }

    private static void publish(Stack stack, String line) throws IOException {
        Path file = directory.resolve("news.jsonl");
        ArticleLines.write(file, line);
        done(stack, "publish", file.toString());
    }

    private static Command.Result done(Stack stack, String... arguments) {
        Command.Result result = stack.run(arguments);
        assertThat(result.exitCode()).as(String.join("\n", result.err())).isZero();
        return result;
    }

    private static String halt(String company, String technology) {
        return ArticleLines.line(Map.of(
                "url",
                "https://paper.example/" + company,
                "publisher",
                "Harbour Post",
                "title",
                company + " in brief",
                "published",
                "2020-06-20T12:00:00Z",
                "language",
                "en",
                "text",
                company + " said today that it will no longer sell " + technology + " to police."));
    }

    @Test
    void withoutAProcessorNothingIsPromoted() {
        assertThat(tooEarly.exitCode()).isEqualTo(1);
        assertThat(tooEarly.err())
                .containsExactly("generation new-rules: no processor runs for it: start one with:"
                        + " stancewatch processor --generation new-rules");
    }

    @Test
    void whatBothKnowIsToldOnce() {
        assertThat(revisions(OF_BOTH)).containsExactly("1 RAISED");
    }

    @Test
    void whatOnlyTheOldRulesFindIsWithdrawnForTheNewAndComesBackWithTheOld() {
        assertThat(revisions(OF_OLD)).containsExactly("1 RAISED", "2 WITHDRAWN", "3 RAISED");
    }

    @Test
    void whatOnlyTheNewRulesFindIsRaisedByThemAndWithdrawnWithThem() {
        assertThat(revisions(OF_NEW)).containsExactly("1 RAISED", "2 WITHDRAWN");
    }

    @Test
    void subscribersAreToldForWhichRulesAnAlertIsWithdrawn() {
        assertThat(told.stream().filter(alert -> alert.id().equals(OF_OLD)).skip(1))
                .first()
                .satisfies(
                        alert -> assertThat(alert.reason()).contains("its ground is gone: read anew by “new-rules”"));
    }

    @Test
    void newsOfTheTimeOfTheNewRulesIsToldOnceByThem() {
        assertThat(revisions(WHILE_NEW)).containsExactly("1 RAISED");
    }

    @Test
    void newsAfterTheOldRulesAreBackIsToldOnceByThem() {
        assertThat(revisions(AFTERWARDS)).containsExactly("1 RAISED");
    }

    @Test
    void whatStandsUnderTheNewRulesIsWhatTheirReplayTells() {
        assertThat(asNew.out()).singleElement().asString().startsWith("no difference in ");
    }

    @Test
    void whatStandsAfterwardsIsWhatAReplayByTheOldRulesTells() {
        assertThat(asOld.out()).singleElement().asString().startsWith("no difference in ");
    }

    private static List<String> revisions(String id) {
        return told.stream()
                .filter(alert -> alert.id().equals(id))
                .map(alert -> alert.revision() + " " + alert.status())
                .toList();
    }
}
