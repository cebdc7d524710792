package org.stancewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path empty;

    @Test
    void helpGoesToStandardOutputAndIsDone() {
        assertThat(execute("--help")).isZero();
        assertThat(out.toString()).contains("Start here:").contains("run").contains("alerts");
    }

    @Test
    void everyCommandTeachesByExample() {
        assertThat(Main.commandLine().getSubcommands().values().stream()
                        .filter(command -> !command.getCommandName().equals("help")))
                .allSatisfy(command -> assertThat(String.join(
                                "\n", command.getCommandSpec().usageMessage().footer()))
                        .contains("Example")
                        .contains("stancewatch " + command.getCommandName()));
    }

    @Test
    void noCommandIsAUsageErrorInTwoLines() {
        assertThat(execute()).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2).last().isEqualTo("see: stancewatch --help");
    }

    @Test
    void anUnknownOptionIsAUsageErrorThatNamesIt() {
        assertThat(execute("alerts", "--folow")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2).last().isEqualTo("see: stancewatch alerts --help");
        assertThat(err.toString()).contains("--folow");
    }

    @Test
    void aDataDirectoryWhereNothingRunsFailsInOneLine() {
        assertThat(execute("alerts", "--data", empty.toString())).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("--data: no standalone stack runs on '" + empty
                        + "': start one with: stancewatch run --data " + empty + "\n");
    }

    @Test
    void twoClustersAtOnceAreAUsageError() {
        assertThat(execute("alerts", "--data", "d", "--bootstrap", "b:9092", "--registry", "http://r"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("--data and --bootstrap: name two clusters, give one of them");
    }

    @Test
    void aVerdictThatDoesNotSayWhichIsAUsageError() {
        assertThat(execute("verdict", "amazon|nft", "https://paper.example/a", "--reason", "satire"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("verdict: say --false or --right");
    }

    @Test
    void aVerdictWithoutReasonIsAUsageError() {
        assertThat(execute("verdict", "amazon|nft", "https://paper.example/a", "--false"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("--reason: say why");
    }

    @Test
    void aVerdictOnNoPairIsAUsageErrorThatNamesIt() {
        assertThat(execute("verdict", "amazon")).isEqualTo(2);
        assertThat(err.toString()).contains("'amazon' is neither company|technology nor the id of an alert");
    }

    @Test
    void aBootstrapWithoutRegistryIsAUsageError() {
        assertThat(execute("alerts", "--bootstrap", "b:9092")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(
                        "kafka.bootstrap.servers (--bootstrap) and registry.url (--registry): go together, one is missing");
    }

    @Test
    void aRegistryThatIsNoAddressIsAUsageErrorThatNamesIt() {
        assertThat(execute("alerts", "--bootstrap", "b:9092", "--registry", "r:8081"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("--registry: is 'r:8081', must be an http or https address");
    }

    @ParameterizedTest
    @CsvSource({
        "run --broker-port 70000, '--broker-port: is ''70000'', must be a port from 1 to 65535'",
        "run --registry-port 0, '--registry-port: is ''0'', must be a port from 1 to 65535'",
        "run --source ftp://x/y, '--source: is ''ftp://x/y'', must be an http or https address'",
        "ingest --source x, '--source: is ''x'', must be an http or https address'",
        "run --poll 0, '--poll: is ''0'', must be a duration such as 60s, or a number of seconds'",
        "ingest --kafka acks.on=1, '--kafka: kafka.acks.on: no client of Kafka knows it; did you mean kafka.acks?'"
    })
    void aValueThatIsNoneIsAUsageErrorThatNamesIt(String line, String told) {
        assertThat(execute(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource({
        "rejected, 'rejected: say what to do: list, show or retry'",
        "rejected retry, 'rejected retry: name IDs, or say --all'",
        "rejected retry 1-1 --all, 'rejected retry: name IDs, or say --all'",
        "rejected retry 1-1 --cause bug, '--cause and --topic: go with --all'",
        "rejected list --cause fog, 'Invalid value for option ''--cause'': ''fog'' is none of undecodable, unusable, bug, poison, too-large'"
    })
    void aCommandWronglyCalledIsAUsageErrorThatNamesIt(String line, String told) {
        assertThat(execute(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2).first().isEqualTo(told);
    }

    @Test
    void aFlagThatTakesAnyNumberOfValuesTakesThemAll() {
        assertThat(execute("config", "--source", "http://a.example/", "--source", "http://b.example/"))
                .isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("ingest.sources +http://a.example/, http://b.example/ +--source"));
    }

    @Test
    void everyFaultOfAFileIsAUsageErrorOnALineOfItsOwn() throws IOException {
        Path file = Files.writeString(empty.resolve("stancewatch.yaml"), "datta: x\nlog.level: loud\n");
        assertThat(execute("config", "--config", file.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        file + ":1: datta: unknown key; did you mean data?",
                        file + ":2: log.level: is 'loud', must be one of error, warn, info, debug, trace");
    }

    @Test
    void whatSomebodyHasSetIsShownBeforeTheDefaults() {
        execute("config", "--partitions", "12");
        assertThat(out.toString().lines()).first().asString().matches("topics.partitions +12 +--partitions");
        assertThat(out.toString()).containsPattern("data +data/standalone +default");
    }

    @Test
    void theSettingsInForceAreShownAsJsonWithTheirOrigin() throws IOException {
        execute("config", "--kafka", "ssl.key.password=hunter2", "--json");
        JsonNode first = new ObjectMapper().readTree(out.toString()).get(0);
        assertThat(first.toString())
                .isEqualTo("{\"key\":\"kafka.ssl.key.password\",\"value\":\"****\",\"origin\":\"--kafka\"}");
    }

    @Test
    void aBadCatalogueIsAUsageErrorThatNamesFileLineAndField() throws IOException {
        Path companies = Files.writeString(empty.resolve("companies.yaml"), "- id: acme\n  name: Acme\n");
        Path file = Files.writeString(empty.resolve("stancewatch.yaml"), "catalogue.companies: companies.yaml");
        assertThat(execute("extract", "--config", file.toString(), "--input", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(companies + ":2: name: is no field of an entry; did you mean names?");
    }

    @Test
    void aClusterBeforeTheCommandThatAsksItIsAUsageErrorThatTeaches() {
        assertThat(execute("topics", "--data", "d")).isEqualTo(2);
        assertThat(err.toString()).contains("stancewatch topics check --data DIR");
    }

    @Test
    void aStackTraceIsShownOnlyOnDebug() {
        execute("alerts", "--data", empty.toString());
        assertThat(err.toString()).doesNotContain("\tat ");
        execute("alerts", "--data", empty.toString(), "--debug");
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void theTopicsAreShownWithoutACluster() {
        assertThat(execute("topics")).isZero();
        assertThat(out.toString()).contains("news.article.v1").contains("stance.alert.v1");
    }

    private int execute(String... args) {
        return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
