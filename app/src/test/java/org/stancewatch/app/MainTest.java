package org.stancewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
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
    void aBootstrapWithoutRegistryIsAUsageError() {
        assertThat(execute("alerts", "--bootstrap", "b:9092")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--bootstrap and --registry: go together, one is missing");
    }

    @Test
    void aRegistryThatIsNoAddressIsAUsageErrorThatNamesIt() {
        assertThat(execute("alerts", "--bootstrap", "b:9092", "--registry", "r:8081"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("--registry: 'r:8081' is no http or https address");
    }

    @ParameterizedTest
    @CsvSource({
        "run --broker-port 70000, 'Invalid value for option ''--broker-port'': ''70000'' is no port from 1 to 65535'",
        "run --registry-port 0, 'Invalid value for option ''--registry-port'': ''0'' is no port from 1 to 65535'",
        "run --source ftp://x/y, 'Invalid value for option ''--source'' (URL): ''ftp://x/y'' is no http or https address'",
        "ingest --source x, 'Invalid value for option ''--source'' (URL): ''x'' is no http or https address'",
        "rejected, 'rejected: say what to do: list, show or retry'",
        "rejected retry, 'rejected retry: name IDs, or say --all'",
        "rejected retry 1-1 --all, 'rejected retry: name IDs, or say --all'",
        "rejected retry 1-1 --cause bug, '--cause and --topic: go with --all'",
        "rejected list --cause fog, 'Invalid value for option ''--cause'': ''fog'' is none of undecodable, unusable, bug, poison, too-large'",
        "run --poll 0, 'Invalid value for option ''--poll'': ''0'' is no number of seconds from 1 to 9999999'"
    })
    void aValueThatIsNoneIsAUsageErrorThatNamesIt(String line, String told) {
        assertThat(execute(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2).first().isEqualTo(told);
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
