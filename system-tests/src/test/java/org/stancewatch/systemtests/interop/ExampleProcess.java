package org.stancewatch.systemtests.interop;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.stancewatch.systemtests.harness.JvmProcess;

/** An example that runs, as its reader would start it. What it says goes to files beside those of the product. */
final class ExampleProcess implements AutoCloseable {

    private final Process process;
    private final Path out;
    private final Path err;

    private ExampleProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static ExampleProcess start(String name, Path directory, Map<String, String> environment, List<String> command) {
        Path out = JvmProcess.OUTPUT.resolve("example-" + name + ".out");
        Path err = JvmProcess.OUTPUT.resolve("example-" + name + ".err");
        try {
            Files.createDirectories(JvmProcess.OUTPUT);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            return new ExampleProcess(builder.start(), out, err);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What it has printed, once that is {@code count} lines. */
    List<String> lines(int count, Duration limit) {
        awaitThat(() -> lines(out).size() >= count, limit);
        return lines(out);
    }

    /** Returns once it has printed a line that is {@code text}. */
    void awaitLine(String text, Duration limit) {
        awaitThat(() -> lines(out).contains(text), limit);
    }

    /** Returns once it has said {@code text} on standard error. */
    void awaitSaid(String text, Duration limit) {
        awaitThat(() -> lines(err).contains(text), limit);
    }

    private void awaitThat(Callable<Boolean> condition, Duration limit) {
        await(toString())
                .atMost(limit)
                .failFast("it ended: " + this, () -> !process.isAlive())
                .until(condition);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** Where to look after a failure. */
    @Override
    public String toString() {
        return "system-tests/" + out + " (and .err)";
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
