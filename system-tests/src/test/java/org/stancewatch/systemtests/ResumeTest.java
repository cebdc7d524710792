package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;

/**
 * A stack goes on where it stopped from a copy of its {@code --data} in another place, as after a loss of the disk, and one that ends
 * leaves nothing running.
 */
@ExtendWith(PostMortem.class)
class ResumeTest {

    private static final Duration SECONDS = Duration.ofSeconds(20);
    private static final int INTERRUPTED = 130;

    @TempDir
    private static Path directory;

    private static List<Alert> before;
    private static List<Alert> after;
    private static int exitCode;
    private static Set<ProcessHandle> childrenOfInterrupted;
    private static Set<ProcessHandle> childrenOfKilled;

    @BeforeAll
    static void stopAndGoOn() throws IOException {
        Path data = directory.resolve("data");
        try (Stack first = Stack.start(data, "--no-sample")) {
            publish(first, "Amazon", "2020-06-10");
            before = revisionsOnceHalted(first, "amazon");
            childrenOfInterrupted = first.process().children();
            first.process().interrupt();
            exitCode = first.process().exitCode(SECONDS);
        }
        Path restored = directory.resolve("restored");
        copy(data, restored);
        delete(data);
        try (Stack second = Stack.start(restored, "--no-sample")) {
            publish(second, "Microsoft", "2020-06-11");
            after = revisionsOnceHalted(second, "microsoft");
            childrenOfKilled = second.process().children();
            second.process().kill();
        }
    }

    @Test
    void anInterruptEndsTheStackInGoodOrder() {
        assertThat(exitCode).isIn(0, INTERRUPTED);
    }

    @Test
    void anInterruptLeavesNoRegistryBehind() {
        assertThat(childrenOfInterrupted).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void aKillLeavesNoRegistryBehind() {
        assertThat(childrenOfKilled)
                .isNotEmpty()
                .allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(SECONDS));
    }

    @Test
    void whatWasRaisedIsNotRaisedAgain() {
        assertThat(after).filteredOn(alert -> isAbout(alert, "amazon")).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void whatComesAfterwardsIsRaised() {
        assertThat(after).anyMatch(alert -> isAbout(alert, "microsoft"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void publish(Stack stack, String company, String day) throws IOException {
        Path file = directory.resolve(company + ".jsonl");
        ArticleLines.write(file, ArticleLines.halt(company, day));
        assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
    }

    private static List<Alert> revisionsOnceHalted(Stack stack, String company) {
        try (AlertsView alerts = AlertsView.of(stack.cluster())) {
            alerts.await(company + " halts", content -> content.companies().contains(company));
            return alerts.revisions();
        }
    }

    private static boolean isAbout(Alert alert, String company) {
        return alert.content().companies().contains(company);
    }
}
