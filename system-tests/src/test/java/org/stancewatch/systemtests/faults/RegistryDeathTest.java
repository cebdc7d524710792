package org.stancewatch.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Observed;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;

/** The registry of {@code run} is a child that may die: nothing stops, as long as it can be started again. */
@ExtendWith(PostMortem.class)
class RegistryDeathTest {

    private static final Duration RESTART_LIMIT = Duration.ofSeconds(60);
    private static final Duration GIVE_UP_LIMIT = Duration.ofSeconds(180);
    private static final int STARTS_IN_A_ROW = 5;

    @TempDir
    private Path directory;

    @Test
    void aRegistryThatDiesServesAgainWhereItWasAndTheStackGoesOn() throws IOException {
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample");
                AlertsView alerts = AlertsView.of(stack.cluster())) {
            killRegistry(stack);
            awaitServes(stack);

            Path news = directory.resolve("news.jsonl");
            ArticleLines.write(news, ArticleLines.halt("Amazon", "2020-06-10"));
            assertThat(stack.run("publish", news.toString()).exitCode()).isZero();
            alerts.await("amazon halts", content -> content.companies().contains("amazon"));
            assertThat(stack.process().errors().lines())
                    .satisfiesExactly(
                            death -> assertThat(death)
                                    .startsWith("registry: ended with code 137, see ")
                                    .endsWith(": starts again"),
                            back -> assertThat(back).isEqualTo("registry: serves again"));
            assertThat(Observed.at(stack.http()).metric("stancewatch_registry_restarts_total"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aRegistryThatDiesAtEveryStartEndsTheStackWithOneLine() {
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample")) {
            await("the stack to give up: " + stack.process())
                    .atMost(GIVE_UP_LIMIT)
                    .until(() -> killRegistry(stack) && !stack.process().isAlive());

            assertThat(stack.process().exitCode(Duration.ZERO)).isEqualTo(1);
            assertThat(stack.process().errors().lines())
                    .last()
                    .asString()
                    .startsWith("registry: ended with code 137, see ")
                    .endsWith(": started " + STARTS_IN_A_ROW + " times in a row: the stack stops");
        }
    }

    /** A child that is yet to become the registry is left alone: killed, it would be no registry that has died. */
    private static boolean killRegistry(Stack stack) {
        List<ProcessHandle> registry = stack.process().children().stream()
                .filter(child -> child.info().commandLine().orElse("").contains("apicurio"))
                .toList();
        registry.forEach(ProcessHandle::destroyForcibly);
        registry.forEach(child -> child.onExit().join());
        return true;
    }

    private static void awaitServes(Stack stack) {
        await("the registry to serve again: " + stack.process())
                .atMost(RESTART_LIMIT)
                .until(() -> stack.process().errors().contains("serves again"));
    }
}
