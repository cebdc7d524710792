package org.stancewatch.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.Observed;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.SmallDisk;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.oracle.TopicsContent;
import org.stancewatch.systemtests.oracle.Verdict;

/** The disk of the processor's state fills while it runs, and it is started again on the full disk. */
@ExtendWith(PostMortem.class)
class FullStateDiskTest {

    private static final int MEBIBYTES = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    private static Path directory;

    private static String errorsOnFullDisk;
    private static Observed.Health readyOnFullDisk;
    private static String errorsInTheEnd;
    private static Verdict verdict;

    @BeforeAll
    static void fillAndFree() throws IOException {
        Path mountPoint = Files.createDirectory(directory.resolve("disk"));
        try (SmallDisk disk = SmallDisk.mount(mountPoint, MEBIBYTES);
                Stack stack = Stack.start(directory.resolve("data"), "--no-sample", "--no-processor");
                AlertsView alerts = AlertsView.of(stack.cluster())) {
            Halts halts = new Halts(directory, stack::run);
            try (ProductProcess processor = processor(stack, disk)) {
                halts.publish("Amazon");
                Halts.await(alerts, "Amazon");
                disk.fill();
                halts.publish("Microsoft");
                Halts.await(alerts, "Microsoft");
                processor.interrupt();
                processor.exitCode(PATIENCE);
            }
            // What could not be closed in good order was wiped.
            disk.fill();
            try (ProductProcess processor = processor(stack, disk)) {
                halts.publish("IBM");
                await("both applications to say so: " + processor)
                        .atMost(PATIENCE)
                        .until(() -> processor.errors().contains("aggregator: state directory")
                                && processor.errors().contains("extractor: state directory"));
                errorsOnFullDisk = processor.errors();
                readyOnFullDisk = Observed.of(processor).ready();
                disk.free();
                Halts.await(alerts, "IBM");
                verdict = TopicsContent.verdict(stack.cluster(), PATIENCE);
                errorsInTheEnd = processor.errors();
            }
        }
    }

    @Test
    void aFullDiskIsToldInOneLineByEachApplication() {
        assertThat(errorsOnFullDisk.lines())
                .filteredOn(line -> line.contains("no space left on device: goes on when there is space"))
                .hasSize(2);
    }

    @Test
    void meanwhileItIsNotReadyForThatReason() {
        assertThat(readyOnFullDisk.status()).isEqualTo(503);
        assertThat(readyOnFullDisk.finding("stance-aggregator")).contains("no space left on device");
    }

    @Test
    void itGoesOnByItselfOnceThereIsSpace() {
        assertThat(errorsInTheEnd).contains("stance-aggregator: runs again", "stance-extractor: runs again");
    }

    @Test
    void noStackTraceIsShown() {
        assertThat(errorsInTheEnd.lines()).noneMatch(line -> line.startsWith("\tat "));
    }

    @Test
    void nothingIsLostDoubledOrWrong() {
        assertThat(verdict).isEqualTo(Verdict.CLEAN);
    }

    private static ProductProcess processor(Stack stack, SmallDisk disk) {
        return ProductProcess.processor(stack.cluster(), disk.path().resolve("state"));
    }
}
