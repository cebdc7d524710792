package org.stancewatch.systemtests.scaleout;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.stancewatch.app.Cluster;
import org.stancewatch.processor.Application;
import org.stancewatch.systemtests.harness.ProductProcess;

/** Processors that share the work of one cluster, each with a name and a state directory of its own. */
public final class Processors implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Cluster cluster;
    private final Path directory;
    private final Map<String, ProductProcess> processes = new ConcurrentSkipListMap<>();

    /** None runs yet; their state will lie under {@code directory}. */
    public Processors(Cluster cluster, Path directory) {
        this.cluster = cluster;
        this.directory = directory;
    }

    /** Starts the processor {@code name} where it was before, with {@code options}, and returns when it runs. */
    public ProductProcess start(String name, String... options) {
        return start(name, directory.resolve(name), options);
    }

    /** Starts a processor {@code name} with its state in {@code state}, and returns when it runs. */
    ProductProcess start(String name, Path state, String... options) {
        String[] named =
                Stream.concat(Stream.of("--instance", name), Stream.of(options)).toArray(String[]::new);
        ProductProcess process = ProductProcess.processor(cluster, state, named);
        processes.put(name, process);
        await("processor " + name + " to run: " + process)
                .atMost(LIMIT)
                .failFast(process::mustLive)
                .until(() -> isRunning(process));
        return process;
    }

    /** kill -9. */
    public void kill(String name) {
        processes.remove(name).kill();
    }

    /** As a service manager stops it; returns when it is gone. */
    void stop(String name) {
        ProductProcess process = processes.remove(name);
        process.interrupt();
        process.exitCode(LIMIT);
    }

    /** The one that runs under {@code name}. */
    ProductProcess get(String name) {
        return processes.get(name);
    }

    /** How often the applications of those that run, {@code name} apart, were given other partitions so far. */
    long rebalancesOfOthersThan(String name) {
        return processes.entrySet().stream()
                .filter(process -> !process.getKey().equals(name))
                .flatMap(process -> process.getValue().errors().lines())
                .filter(line -> line.endsWith(": RUNNING -> REBALANCING"))
                .count();
    }

    @Override
    public void close() {
        processes.values().forEach(ProductProcess::close);
    }

    private static boolean isRunning(ProductProcess process) {
        String log = process.errors();
        for (Application application : Application.values()) {
            if (!log.contains(application.id() + ": REBALANCING -> RUNNING")) {
                return false;
            }
        }
        return true;
    }
}
