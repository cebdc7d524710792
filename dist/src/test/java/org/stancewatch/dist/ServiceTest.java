package org.stancewatch.dist;

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
import org.junit.jupiter.api.io.TempDir;

/** The archive unpacked somewhere runs to its first alert, as a service in the background, with no Maven and no sources. */
class ServiceTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    private static Path directory;

    private static Path home;
    private static Archive.Result started;
    private static Archive.Result startedTwice;
    private static Archive.Result status;
    private static Archive.Result stopped;
    private static Archive.Result statusAfter;
    private static String output;

    @BeforeAll
    static void startWaitForAnAlertAndStop() throws IOException {
        home = Archive.unpack(directory);
        started = service("start");
        try {
            startedTwice = service("start");
            status = service("status");
            Path log = home.resolve("logs/run.out");
            await("the first alert in " + log)
                    .atMost(LIMIT)
                    .until(() -> Files.readString(log).contains("NEW MORATORIUM"));
        } finally {
            stopped = service("stop");
        }
        statusAfter = service("status");
        output = Files.readString(home.resolve("logs/run.out"));
    }

    @Test
    void itStarts() {
        assertThat(started.exitCode()).as(started.toString()).isZero();
    }

    @Test
    void itDoesNotStartTwice() {
        assertThat(startedTwice.exitCode()).isEqualTo(1);
        assertThat(startedTwice.lines()).singleElement().asString().startsWith("run: runs already, as process ");
    }

    @Test
    void itSaysThatItRuns() {
        assertThat(status.exitCode()).isZero();
        assertThat(status.lines()).singleElement().asString().startsWith("run: runs as process ");
    }

    @Test
    void itStopsInGoodOrder() {
        assertThat(stopped).isEqualTo(new Archive.Result(0, List.of("run: has stopped")));
        assertThat(output).contains("Stopped. Go on with:");
    }

    @Test
    void itSaysThatItDoesNotRun() {
        assertThat(statusAfter).isEqualTo(new Archive.Result(3, List.of("run: does not run")));
    }

    @Test
    void anUnknownServiceIsAUsageError() {
        Archive.Result refused = Archive.run(
                directory, Map.of(), home.resolve("bin/stancewatch-service").toString(), "start", "walk");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.lines()).containsExactly("service: 'walk' is none of run, processor, ingest, dashboard");
    }

    @Test
    void withoutAJavaItSaysWhatIsMissing() {
        Archive.Result refused = Archive.run(
                directory,
                Map.of("JAVA_HOME", "/nowhere"),
                home.resolve("stancewatch").toString(),
                "--version");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.lines()).singleElement().asString().startsWith("/nowhere/bin/java: not found: install");
    }

    private static Archive.Result service(String action) {
        return Archive.run(
                directory,
                Map.of("JAVA_HOME", System.getProperty("java.home")),
                home.resolve("bin/stancewatch-service").toString(),
                action,
                "run");
    }
}
