package org.stancewatch.systemtests.scaleout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.stancewatch.app.Cluster;
import org.stancewatch.systemtests.harness.JvmProcess;

/** A processor whose clock is behind, in a JVM of its own. */
final class PastProcessor extends JvmProcess {

    private static final Path TEST_CLASSES = Path.of("target", "test-classes");

    private PastProcessor(List<String> arguments) {
        super("past-processor", List.of(TEST_CLASSES.toAbsolutePath()), PastProcessorMain.class, arguments);
    }

    /** Starts it as {@code instance} with its state in {@code state}; it takes today for the day {@code ago}. */
    static PastProcessor start(Cluster cluster, Path state, String instance, Duration ago) {
        return new PastProcessor(List.of(
                cluster.bootstrap(), cluster.registry().toString(), state.toString(), instance, ago.toString()));
    }
}
