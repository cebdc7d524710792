package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;

/** A log on request is one JSON object a line, and names application, trace and article. */
@ExtendWith(PostMortem.class)
class JsonLogTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path directory;

    private static final List<JsonNode> LINES = new ArrayList<>();

    @BeforeAll
    static void raiseAnAlert() throws IOException {
        Path settings = directory.resolve("stancewatch.yaml");
        Files.writeString(settings, "log.format: json\n");
        Path data = directory.resolve("data");
        try (Stack stack = Stack.start(data, "--no-sample", "--config", settings.toString());
                AlertsView alerts = AlertsView.of(stack.cluster())) {
            Path file = directory.resolve("halt.jsonl");
            ArticleLines.write(file, ArticleLines.halt("Amazon", "2020-06-10"));
            assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
            alerts.await("amazon halts", content -> content.companies().contains("amazon"));
        }
        for (String line : Files.readAllLines(data.resolve("logs/stancewatch.log"))) {
            LINES.add(JSON.readTree(line));
        }
    }

    @Test
    void everyLineIsAnObjectWithTimeLevelAndMessage() {
        assertThat(LINES).hasSizeGreaterThan(1).allSatisfy(line -> {
            assertThat(line.path("timestamp").isNumber()).isTrue();
            assertThat(line.path("level").asText()).isIn("INFO", "WARN", "ERROR");
            assertThat(line.path("formattedMessage").asText()).isNotBlank();
        });
    }

    @Test
    void theLineOfAnAlertNamesApplicationInstanceTraceAndArticle() {
        assertThat(LINES)
                .filteredOn(
                        line -> line.path("formattedMessage").asText().startsWith("alert amazon|facial-recognition#1"))
                .singleElement()
                .satisfies(line -> {
                    JsonNode mdc = line.path("mdc");
                    assertThat(mdc.path("application").asText()).isEqualTo("stance-aggregator");
                    assertThat(mdc.path("instance").asText()).isEqualTo("stance-aggregator-standalone");
                    assertThat(mdc.path("traceId").asText()).matches("[0-9a-f]{32}");
                    assertThat(mdc.path("article").asText()).isNotBlank();
                });
    }
}
