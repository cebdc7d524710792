package org.stancewatch.systemtests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.ProjectFiles;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.CatalogueNames;
import org.stancewatch.schemas.registry.RegistryApi;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/** The examples of docs/subscribe.md, as they are printed there, on a stack as it is started there. */
@ExtendWith(PostMortem.class)
class SubscribeTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Path EXAMPLES = ProjectFiles.root().resolve("examples");

    @TempDir
    private static Path data;

    private static Stack stack;
    private static List<String> told;

    @BeforeAll
    static void runTheSample() {
        stack = Stack.start(data);
        try (Progress progress = Progress.of(stack.cluster());
                TopicReader<Alert> alerts = TopicReader.of(stack.cluster(), Topics.ALERT)) {
            progress.awaitDrained(LIMIT);
            Headlines headlines = Headlines.with(new CatalogueNames(Catalogue.bundled()));
            told = alerts.values().stream()
                    .map(alert -> alert.status() + " " + alert.id() + " "
                            + headlines.of(alert).get(Headlines.ENGLISH))
                    .toList();
        }
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void javaWithConfluentsDeserializerReadsEveryAlert() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-cp",
                ConfluentClasses.JAR.toAbsolutePath().toString(),
                "ReadAlerts.java",
                stack.cluster().bootstrap(),
                registry());
        try (ExampleProcess reader =
                ExampleProcess.start("ReadAlerts.java", EXAMPLES.resolve("java"), Map.of(), command)) {
            assertThat(reader.lines(told.size(), LIMIT)).containsExactlyInAnyOrderElementsOf(told);
        }
    }

    @Test
    void nodeReadsEveryAlert() throws Exception {
        NodeProject.install();
        try (ExampleProcess reader =
                NodeProject.start("read-alerts.js", Map.of(), stack.cluster().bootstrap(), registry())) {
            assertThat(reader.lines(told.size(), LIMIT)).containsExactlyInAnyOrderElementsOf(told);
        }
    }

    private static String registry() {
        return stack.cluster().registry().resolve(RegistryApi.APICURIO_PATH).toString();
    }
}
