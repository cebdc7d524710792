package org.stancewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The webhooks of a data directory, by command. */
class WebhooksCommandTest {

    private static final String URL = "http://127.0.0.1:9/T000/theirs";

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whatIsAddedIsListedWithoutSecretAndPath() throws Exception {
        assertThat(allowed("add", URL, "--format", "slack", "--technology", "drones", "--late"))
                .isZero();
        String secret = out.toString().replaceAll("(?s).*secret +(\\S+).*", "$1");
        assertThat(secret).startsWith("whsec_");
        assertThat(allowed("list")).isZero();
        assertThat(lastLines(out, 4).get(0)).matches("[0-9a-f]{12}  http://127.0.0.1:9/…  slack");
        assertThat(lastLines(out, 4)).contains("  technology drones, old news too", "1 webhook");
        assertThat(String.join("", lastLines(out, 4))).doesNotContain("theirs").doesNotContain(secret);
    }

    @Test
    void aPrivateAddressIsRefusedUnlessAllowed() {
        assertThat(run("webhooks", "add", URL, "--data", data.toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("url: address 127.0.0.1 is private");
    }

    @Test
    void aTestThatReachesNobodyFailsAndSaysSo() throws Exception {
        allowed("add", URL);
        String id = out.toString().lines().findFirst().orElseThrow().replaceFirst("id +", "");
        assertThat(allowed("test", id)).isEqualTo(1);
        assertThat(lastLines(out, 1).get(0)).startsWith("no answer after ");
    }

    @Test
    void aDirectoryWithoutWebhooksIsNamed() throws Exception {
        assertThat(allowed("list")).isEqualTo(1);
        assertThat(err.toString()).startsWith(data.toString()).contains("there are no webhooks");
    }

    @Test
    void anUnknownIdIsNamed() throws Exception {
        allowed("add", URL);
        assertThat(allowed("remove", "nobody")).isEqualTo(1);
        assertThat(err.toString()).startsWith("ID: no webhook nobody");
    }

    @Test
    void aTypeThatIsNoneIsWronglyCalled() throws Exception {
        assertThat(allowed("add", URL, "--type", "RUMOUR")).isEqualTo(2);
        assertThat(err.toString()).contains("--type");
    }

    private int allowed(String... arguments) throws Exception {
        Path file = Files.writeString(data.resolve("stancewatch.yaml"), "webhooks.allow-private: true\n");
        List<String> command = new ArrayList<>(List.of("webhooks"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString(), "--config", file.toString()));
        return run(command.toArray(String[]::new));
    }

    private int run(String... command) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(command);
    }

    private static List<String> lastLines(StringWriter text, int count) {
        List<String> lines = text.toString().lines().toList();
        return lines.subList(lines.size() - count, lines.size());
    }
}
