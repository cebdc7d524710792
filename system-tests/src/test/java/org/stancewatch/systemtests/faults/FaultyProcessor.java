package org.stancewatch.systemtests.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.stancewatch.app.Cluster;
import org.stancewatch.systemtests.harness.JvmProcess;

/** A processor with faults planted in it, in a JVM of its own. */
final class FaultyProcessor extends JvmProcess {

    private static final Path TEST_CLASSES = Path.of("target", "test-classes");
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private FaultyProcessor(List<String> arguments) {
        super("faulty-processor", List.of(TEST_CLASSES.toAbsolutePath()), FaultyProcessorMain.class, arguments);
    }

    static FaultyProcessor start(Cluster cluster, Path state, String instance) {
        return new FaultyProcessor(
                List.of(cluster.bootstrap(), cluster.registry().toString(), state.toString(), instance));
    }

    /** Stops it in good order; returns when it is gone. */
    void stop() {
        interrupt();
        endsWithin(STOP_LIMIT);
    }
}
