package org.stancewatch.systemtests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.standalone.Ports;
import org.stancewatch.domain.ProjectFiles;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.CatalogueNames;
import org.stancewatch.schemas.registry.RegistryApi;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Command;
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

    private static String configuration;
    private static String page;
    private static Stack stack;

    @BeforeAll
    static void runTheSample() throws IOException {
        configuration = Files.writeString(data.resolve("stancewatch.yaml"), "webhooks.allow-private: true\n")
                .toString();
        page = "http://127.0.0.1:" + Ports.free();
        stack = Stack.start(data.resolve("stack"), "--port", page.replaceFirst(".*:", ""), "--config", configuration);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void javaWithConfluentsDeserializerReadsEveryAlert() {
        List<String> told = told();
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
        List<String> told = told();
        try (ExampleProcess reader =
                NodeProject.start("read-alerts.js", Map.of(), stack.cluster().bootstrap(), registry())) {
            assertThat(reader.lines(told.size(), LIMIT)).containsExactlyInAnyOrderElementsOf(told);
        }
    }

    @Test
    void curlPrintsAlertsThatStandAndThoseThatCome() throws IOException {
        List<String> command = List.of("sh", "follow.sh", page);
        try (ExampleProcess follow = ExampleProcess.start("follow.sh", EXAMPLES.resolve("curl"), Map.of(), command)) {
            assertThat(follow.lines(1, LIMIT).get(0)).contains("\"NEW_MORATORIUM\"", "\"next\"");
            // The stream stands once it has said how the dashboard does.
            follow.awaitLine("event: status", LIMIT);
            publish("Nvidia");
            follow.awaitLine("event: alert", LIMIT);
        }
    }

    @Test
    void aReceiverInNodeAcceptsWhatWeSign() throws Exception {
        NodeProject.install();
        String port = Integer.toString(Ports.free());
        List<String> added = webhooks("add", "http://127.0.0.1:" + port + "/").out();
        String id = added.get(0).replaceFirst("id +", "");
        Map<String, String> secret = Map.of("WEBHOOK_SECRET", added.get(1).replaceFirst("secret +", ""));
        try (ExampleProcess receiver = NodeProject.start("receive-webhooks.js", secret, port)) {
            receiver.awaitSaid("listens", LIMIT);
            assertThat(webhooks("test", id).out()).singleElement().asString().startsWith("204 after ");
            assertThat(receiver.lines(1, LIMIT).get(0)).startsWith("test test:");
        }
    }

    private static Command.Result webhooks(String action, String argument) {
        return stack.run("webhooks", action, argument, "--config", configuration);
    }

    private static void publish(String company) throws IOException {
        Path file = data.resolve("halt.jsonl");
        String day = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        ArticleLines.write(file, ArticleLines.halt(company, day));
        assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
    }

    /** Every revision that stands on the topic, once nothing more is to come. */
    private static List<String> told() {
        Headlines headlines = Headlines.with(new CatalogueNames(Catalogue.bundled()));
        try (Progress progress = Progress.of(stack.cluster());
                TopicReader<Alert> alerts = TopicReader.of(stack.cluster(), Topics.ALERT)) {
            progress.awaitDrained(LIMIT);
            return alerts.values().stream()
                    .map(alert -> alert.status() + " " + alert.id() + " "
                            + headlines.of(alert).get(Headlines.ENGLISH))
                    .toList();
        }
    }

    private static String registry() {
        return stack.cluster().registry().resolve(RegistryApi.APICURIO_PATH).toString();
    }
}
