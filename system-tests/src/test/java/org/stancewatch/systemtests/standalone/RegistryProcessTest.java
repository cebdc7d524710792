package org.stancewatch.systemtests.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.standalone.Installation;
import org.stancewatch.app.standalone.RegistryProcess;
import org.stancewatch.app.standalone.StackFault;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RegistryProcessTest {

    private static final Duration READY = Duration.ofSeconds(60);
    private static final long SIGINT_BIT = 1L << (2 - 1);
    private static final String SUBJECTS = "/apis/ccompat/v7/subjects";

    @TempDir
    Path directory;

    @Test
    void aSchemaOutlivesARestart() throws Exception {
        try (RegistryProcess first = start(directory)) {
            register(first.url());
        }
        try (RegistryProcess second = start(directory)) {
            assertThat(get(second.url()).body()).isEqualTo("[\"notes-value\"]");
        }
    }

    @Test
    void itEndsWhenClosed() throws Exception {
        RegistryProcess registry = start(directory);
        ProcessHandle process = ProcessHandle.of(registry.pid()).orElseThrow();
        registry.close();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void itEndsWithAParentThatIsKilled() throws Exception {
        Process parent = holder();
        BufferedReader output = parent.inputReader();
        ProcessHandle registry =
                ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
        parent.destroyForcibly().waitFor();
        assertThat(registry.onExit()).succeedsWithin(Duration.ofSeconds(15));
    }

    /** Ctrl-C reaches the whole process group; a registry that went at once would fail those who still use it. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void itIgnoresAnInterruptFromTheTerminal() throws Exception {
        try (RegistryProcess registry = start(directory)) {
            String ignored = Files.readString(Path.of("/proc/" + registry.pid() + "/status"))
                    .lines()
                    .filter(line -> line.startsWith("SigIgn:"))
                    .findFirst()
                    .orElseThrow();
            long mask =
                    Long.parseUnsignedLong(ignored.substring("SigIgn:".length()).strip(), 16);
            assertThat(mask & SIGINT_BIT).isEqualTo(SIGINT_BIT);
        }
    }

    @Test
    void aTakenPortIsRefusedInOneLine() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            assertThatThrownBy(() -> RegistryProcess.start(
                            Installation.current().registry(),
                            directory,
                            directory.resolve("registry.log"),
                            OptionalInt.of(taken)))
                    .isInstanceOf(StackFault.class)
                    .hasMessage("registry port: " + taken + " is taken on 127.0.0.1");
        }
    }

    private Process holder() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-D" + Installation.PROPERTY + "=" + System.getProperty(Installation.PROPERTY),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RegistryHolder.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static RegistryProcess start(Path directory) {
        return RegistryProcess.start(
                        Installation.current().registry(),
                        directory,
                        directory.resolve("registry.log"),
                        OptionalInt.empty())
                .awaitReady(READY);
    }

    private static void register(URI registry) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(registry.resolve("/apis/ccompat/v7/subjects/notes-value/versions"))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .POST(BodyPublishers.ofString("{\"schema\": \"{\\\"type\\\": \\\"string\\\"}\"}"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> get(URI registry) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(registry.resolve(SUBJECTS)).build(), BodyHandlers.ofString());
    }
}
