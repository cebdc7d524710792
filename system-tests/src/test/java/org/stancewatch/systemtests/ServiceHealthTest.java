package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Cluster;
import org.stancewatch.systemtests.harness.Observed;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Stack;

/** A service whose cluster goes away is alive, not ready, and says why. */
@ExtendWith(PostMortem.class)
class ServiceHealthTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private static Path directory;

    private static ProductProcess processor;
    private static Observed observed;
    private static Observed.Health before;

    @BeforeAll
    static void takeTheClusterAway() {
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample", "--no-processor")) {
            processor = processorOn(stack.cluster());
            observed = await("the address of the processor")
                    .atMost(LIMIT)
                    .ignoreExceptions()
                    .until(() -> Observed.of(processor), found -> true);
            before = await("the processor to be ready")
                    .atMost(LIMIT)
                    .until(observed::ready, health -> health.status() == 200);
        }
    }

    @AfterAll
    static void stop() {
        processor.close();
    }

    @Test
    void itWasReadyWhileTheClusterWasThere() {
        assertThat(before.finding("stance-extractor")).startsWith("ok: is running since ");
    }

    @Test
    void itIsNotReadyWithoutABrokerAndSaysSo() {
        Observed.Health ready = awaitFailed("broker");
        assertThat(ready.status()).isEqualTo(503);
        assertThat(ready.finding("broker"))
                .startsWith("fail: broker 127.0.0.1:")
                .contains(": no answer within ");
    }

    @Test
    void itIsNotReadyWithoutARegistryAndSaysSo() {
        assertThat(awaitFailed("registry").finding("registry")).contains("registry", "http://127.0.0.1:");
    }

    @Test
    void itIsAliveForAsLongAsANewProcessWouldFareNoBetter() {
        assertThat(observed.live().status()).isEqualTo(200);
    }

    private static Observed.Health awaitFailed(String what) {
        return await("the " + what + " to be missed")
                .atMost(LIMIT)
                .until(observed::ready, health -> health.finding(what).startsWith("fail: "));
    }

    private static ProductProcess processorOn(Cluster cluster) {
        return ProductProcess.processor(cluster, directory.resolve("state"));
    }
}
