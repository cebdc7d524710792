package org.stancewatch.systemtests.harness;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Main;

/** The installed product, started as the launcher starts it. */
public final class ProductProcess extends JvmProcess {

    private ProductProcess(Map<String, String> environment, List<Path> classPath, List<String> arguments) {
        super(arguments.get(0), environment, classPath, Main.class, arguments);
    }

    /** Starts {@code stancewatch} with {@code arguments}, the command first. */
    public static ProductProcess start(String... arguments) {
        return start(List.of(), arguments);
    }

    /** Likewise, with {@code classPath} after the product's own libraries. */
    public static ProductProcess start(List<Path> classPath, String... arguments) {
        return new ProductProcess(Map.of(), classPath, List.of(arguments));
    }

    /** Likewise, with settings in {@code environment}. */
    public static ProductProcess start(Map<String, String> environment, String... arguments) {
        return new ProductProcess(environment, List.of(), List.of(arguments));
    }

    /** Starts a processor on {@code cluster}, its state in {@code state}, with further {@code options}. */
    public static ProductProcess processor(Cluster cluster, Path state, String... options) {
        Stream<String> processor = Stream.of(
                "processor",
                "--bootstrap",
                cluster.bootstrap(),
                "--registry",
                cluster.registry().toString(),
                "--state",
                state.toString());
        return start(Stream.concat(processor, Stream.of(options)).toArray(String[]::new));
    }
}
