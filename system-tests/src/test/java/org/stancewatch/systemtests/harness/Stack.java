package org.stancewatch.systemtests.harness;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.standalone.StackAddress;

/** A standalone stack that runs, in a process of its own: {@code stancewatch run}. */
public final class Stack implements AutoCloseable {

    /** The last line of the start: every part runs. */
    static final String READY = "Alerts come below";

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final ProductProcess process;
    private final Path data;

    private Stack(ProductProcess process, Path data) {
        this.process = process;
        this.data = data;
    }

    /** Starts one on {@code data} and returns when it is ready. */
    public static Stack start(Path data, String... options) {
        return start(List.of(), data, options);
    }

    /** Likewise, with {@code classPath} after the product's own libraries. */
    public static Stack start(List<Path> classPath, Path data, String... options) {
        String[] arguments = Stream.concat(Stream.of("run", "--data", data.toString()), Arrays.stream(options))
                .toArray(String[]::new);
        Stack stack = new Stack(ProductProcess.start(classPath, arguments), data);
        await("the stack to be ready: " + stack.process)
                .atMost(START_LIMIT)
                .failFast(stack.process::mustLive)
                .until(() -> stack.process.output().contains(READY));
        return stack;
    }

    public Cluster cluster() {
        StackAddress address = StackAddress.of(data);
        return new Cluster(address.bootstrap(), address.registry(), Map.of());
    }

    /** Where it shows health and metrics. */
    public URI http() {
        return StackAddress.of(data).http();
    }

    public ProductProcess process() {
        return process;
    }

    /** Runs another command on this stack and returns when it has ended. */
    public Command.Result run(String... arguments) {
        return Command.run(Stream.concat(Arrays.stream(arguments), Stream.of("--data", data.toString()))
                .toArray(String[]::new));
    }

    @Override
    public void close() {
        process.close();
    }
}
