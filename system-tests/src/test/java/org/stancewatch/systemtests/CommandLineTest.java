package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;

/** The command line as a script calls it: exit codes, one-line errors, lines of JSON, on a stack that runs. */
@ExtendWith(PostMortem.class)
class CommandLineTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path directory;

    private static Stack stack;

    @BeforeAll
    static void raiseAnAlert() throws IOException {
        stack = Stack.start(directory.resolve("data"), "--no-sample");
        Path file = directory.resolve("good.jsonl");
        ArticleLines.write(file, ArticleLines.halt("Amazon", "2020-06-10"));
        assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
        try (AlertsView alerts = AlertsView.of(stack.cluster())) {
            alerts.await("amazon halts", content -> content.companies().contains("amazon"));
        }
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "ingest",
                "processor",
                "publish",
                "extract",
                "ledger",
                "evaluate",
                "alerts",
                "topics",
                "verdict",
                "diff",
                "as-of",
                "doctor",
                "config"
            })
    void everyCommandAnswersForHelp(String command) {
        Command.Result help = Command.run(command, "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).anyMatch(line -> line.startsWith("Usage: stancewatch " + command));
    }

    @Test
    void anUnknownOptionIsRefusedByItsName() {
        Command.Result refused = Command.run("publish", "--fille", "x.jsonl");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err().get(0)).contains("--fille");
    }

    @Test
    void alertsAreOneJsonObjectALine() throws IOException {
        Command.Result alerts = stack.run("alerts", "--json");
        assertThat(alerts.out()).hasSize(1);
        JsonNode alert = JSON.readTree(alerts.out().get(0));
        assertThat(alert.path("technology").asText()).isEqualTo("facial-recognition");
    }

    @Test
    void theTopicsOfARunningStackAreAsTheCatalogueSays() {
        assertThat(stack.run("topics", "check").exitCode()).isZero();
    }

    @Test
    void aFaultInAFileIsNamedByFileLineFieldAndReason() throws IOException {
        Path file = directory.resolve("bad.jsonl");
        ArticleLines.write(
                file, ArticleLines.halt("Amazon", "2020-06-10"), "{\"text\": \"x\", \"published\": \"soon\"}");
        Command.Result result = stack.run("publish", file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .containsExactly(file + ":2: published: 'soon' is no time YYYY-MM-DDThh:mm:ssZ or day YYYY-MM-DD");
    }
}
