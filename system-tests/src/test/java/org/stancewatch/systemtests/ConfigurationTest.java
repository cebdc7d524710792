package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;

/** Settings of file, environment and command line, as the real process heeds them, on a stack that watches what is ours. */
@ExtendWith(PostMortem.class)
class ConfigurationTest {

    private static final String SECRET = "hunter2";

    private static final String NEWS = """
            {"url": "https://paper.example/somnolent", "publisher": "Harbour Post", "title": "Somnolent halts sales", \
            "published": "2025-03-04T12:00:00Z", "language": "en", \
            "text": "Somnolent said today that it will no longer sell dream recorders to police."}
            """;

    @TempDir
    private static Path directory;

    private static Path file;
    private static Stack stack;

    @BeforeAll
    static void startOnACatalogueOfOurs() throws IOException {
        Files.writeString(directory.resolve("technologies.yaml"), """
                - id: dream-recording
                  label: {en: Dream recording}
                  patterns: {en: [dream (recording|recorders)]}
                """);
        Files.writeString(directory.resolve("companies.yaml"), "- {id: somnolent-labs, names: [Somnolent]}\n");
        Files.writeString(directory.resolve("kafka.properties"), "password=" + SECRET);
        file = Files.writeString(
                directory.resolve("stancewatch.yaml"), """
                topics.partitions: 2
                ingest.sample: false
                kafka.ssl.truststore.password: ${file:%s:password}
                catalogue:
                  technologies: [technologies.yaml]
                  companies: [companies.yaml]
                """.formatted(directory.resolve("kafka.properties")));
        stack = Stack.start(directory.resolve("data"), "--config", file.toString());
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void aTechnologyAndACompanyOfTheUsersMakeAnAlert() throws IOException {
        Path news = Files.writeString(directory.resolve("news.jsonl"), NEWS);
        assertThat(stack.run("publish", news.toString()).exitCode()).isZero();
        try (AlertsView alerts = AlertsView.of(stack.cluster())) {
            Alert alert = alerts.await(
                    "somnolent halts", content -> content.companies().contains("somnolent-labs"));
            assertThat(alert.content().type()).isEqualTo(AlertType.NEW_MORATORIUM);
            assertThat(alert.content().technology()).isEqualTo("dream-recording");
        }
    }

    @Test
    void theTopicsAreLaidOutAsTheFileSays() {
        assertThat(stack.run("topics", "check", "--config", file.toString()).exitCode())
                .isZero();
        assertThat(stack.run("topics", "check", "--partitions", "3").exitCode()).isEqualTo(1);
    }

    @Test
    void theEffectiveConfigurationIsLoggedOnceWithItsOriginAndWithoutSecrets() throws IOException {
        String log = Files.readString(directory.resolve("data/logs/stancewatch.log"));
        assertThat(log.lines().filter(line -> line.contains("effective configuration")))
                .singleElement()
                .asString()
                .contains("topics.partitions=2 (" + file + ":1)", "kafka.ssl.truststore.password=****")
                .doesNotContain(SECRET);
    }

    @Test
    void theEnvironmentGoesOverTheFileAndAFlagOverBoth() {
        Map<String, String> environment =
                Map.of("STANCEWATCH_CONFIG", file.toString(), "STANCEWATCH_TOPICS_PARTITIONS", "3");
        assertThat(Command.run(environment, "config").out())
                .anyMatch(line -> line.matches("topics.partitions +3 +environment STANCEWATCH_TOPICS_PARTITIONS"));
        assertThat(Command.run(environment, "config", "--partitions", "5").out())
                .anyMatch(line -> line.matches("topics.partitions +5 +--partitions"));
    }

    @Test
    void aBadFileStopsTheStartWithALineForEachFaultAndNothingIsStarted() throws IOException {
        Path bad =
                Files.writeString(directory.resolve("bad.yaml"), "ingest:\n  poll-intervall: 60s\nbroker.port: none\n");
        Path data = directory.resolve("never");
        Command.Result refused = Command.run("run", "--config", bad.toString(), "--data", data.toString());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .containsExactly(
                        bad + ":2: ingest.poll-intervall: unknown key; did you mean ingest.poll-interval?",
                        bad + ":3: broker.port: is 'none', must be a port from 1 to 65535");
        assertThat(data).doesNotExist();
    }

    @Test
    void aBadCatalogueStopsTheStartOfAProcessor() throws IOException {
        Path companies = Files.writeString(directory.resolve("bad-companies.yaml"), "- {id: acme, name: [Acme]}\n");
        Command.Result refused =
                Command.run(Map.of("STANCEWATCH_CATALOGUE_COMPANIES", companies.toString()), "processor");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).containsExactly(companies + ":1: name: is no field of an entry; did you mean names?");
    }
}
