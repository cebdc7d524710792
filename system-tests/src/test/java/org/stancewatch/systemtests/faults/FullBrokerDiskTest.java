package org.stancewatch.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.standalone.DataDirectory;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.SmallDisk;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.oracle.TopicsContent;
import org.stancewatch.systemtests.oracle.Verdict;

/** The disk of {@code run} fills, the broker's with it; the same command goes on once there is space. */
@ExtendWith(PostMortem.class)
class FullBrokerDiskTest {

    private static final int MEBIBYTES = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    private static Path directory;

    private static Path broker;
    private static int exitCode;
    private static String errors;
    private static Command.Result startOnFullDisk;
    private static Verdict verdict;

    @BeforeAll
    static void fillAndFree() throws IOException {
        Path mountPoint = Files.createDirectory(directory.resolve("disk"));
        // SQLite follows the way to the small disk by itself, and ends up beside it: there are its files, then.
        Files.createDirectories(DataDirectory.viewsUnder(mountPoint.resolve("data")));
        Files.createDirectories(DataDirectory.ingestUnder(mountPoint.resolve("data")));
        try (SmallDisk disk = SmallDisk.mount(mountPoint, MEBIBYTES)) {
            Path data = disk.path().resolve("data");
            broker = data.resolve("broker");
            try (Stack stack = Stack.start(data, "--no-sample");
                    AlertsView alerts = AlertsView.of(stack.cluster())) {
                Halts halts = new Halts(directory, stack::run);
                halts.publish("Amazon");
                Halts.await(alerts, "Amazon");
                disk.fill();
                halts.tryToPublish("Microsoft");
                exitCode = stack.process().exitCode(PATIENCE);
                errors = stack.process().errors();
            }
            startOnFullDisk = Command.run("run", "--data", data.toString(), "--no-sample");
            disk.free();
            goOn(data);
        }
    }

    private static void goOn(Path data) {
        try (Stack stack = Stack.start(data, "--no-sample");
                AlertsView alerts = AlertsView.of(stack.cluster())) {
            Halts halts = new Halts(directory, stack::run);
            halts.publish("Microsoft");
            Halts.await(alerts, "Microsoft");
            verdict = TopicsContent.verdict(stack.cluster(), PATIENCE);
        }
    }

    @Test
    void theStackEndsWithOneLineThatNamesDiskAndDirectory() {
        assertThat(exitCode).isEqualTo(1);
        assertThat(errors.lines()).last().asString().contains(broker.toString(), "no space left on device");
        assertThat(errors.lines()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aStartOnTheFullDiskIsRefusedInOneLine() {
        assertThat(startOnFullDisk.exitCode()).isEqualTo(1);
        assertThat(startOnFullDisk.err()).singleElement().asString().containsIgnoringCase("no space left on device");
    }

    @Test
    void afterSpaceIsFreedNothingIsLostDoubledOrWrong() {
        assertThat(verdict).isEqualTo(Verdict.CLEAN);
    }
}
