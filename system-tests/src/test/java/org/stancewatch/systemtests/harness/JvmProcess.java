package org.stancewatch.systemtests.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.app.standalone.Installation;
import org.stancewatch.app.standalone.ParentBound;

/**
 * A JVM of its own, with the libraries of the installed product. Dies with the JVM of the tests, however that ends. What it
 * says goes to files under {@link #OUTPUT}.
 */
public class JvmProcess implements AutoCloseable {

    /** Where every process writes {@code <number>-<command>.out} and {@code .err}; a directory for each JVM of tests. */
    public static final Path OUTPUT =
            Path.of("target", "processes", Long.toString(ProcessHandle.current().pid()));

    /** What the variables begin with that hold settings of the product. */
    private static final String SETTINGS = "STANCEWATCH_";

    /** How much of what an ended process said is told with a failure. */
    private static final int LAST_LINES = 20;

    private static final AtomicInteger NUMBER = new AtomicInteger();
    /** None lives long enough for the second compiler, which would take the cores from those that are tested. */
    private static final List<String> JVM_FLAGS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx768m");

    private final Process process;
    private final Path out;
    private final Path err;

    /**
     * Starts one.
     *
     * @param name of its files in {@link #OUTPUT}
     * @param classPath after the libraries of the product
     * @param main the class to run
     */
    public JvmProcess(String name, List<Path> classPath, Class<?> main, List<String> arguments) {
        this(name, Map.of(), classPath, main, arguments);
    }

    /** Likewise, with {@code environment} for settings of the product: those of the caller are left out. */
    JvmProcess(
            String name, Map<String, String> environment, List<Path> classPath, Class<?> main, List<String> arguments) {
        this(name, environment, command(SharedClasses.flag(), classPath, main, arguments));
    }

    /** Likewise, with {@code flag} for its JVM and nothing else. */
    JvmProcess(String name, String flag, Class<?> main, List<String> arguments) {
        this(name, Map.of(), command(flag, List.of(), main, arguments));
    }

    private JvmProcess(String name, Map<String, String> environment, List<String> command) {
        String file = "%03d-%s".formatted(NUMBER.incrementAndGet(), name);
        this.out = OUTPUT.resolve(file + ".out");
        this.err = OUTPUT.resolve(file + ".err");
        this.process = start(command, environment);
    }

    /** Standard output so far. */
    public String output() {
        return read(out);
    }

    /** Standard error so far. */
    public String errors() {
        return read(err);
    }

    /** Every process it has started that lives. */
    public Set<ProcessHandle> children() {
        return process.descendants().collect(Collectors.toSet());
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Fails, with what it said last, where it has ended though it is needed. */
    public void mustLive() {
        if (!isAlive()) {
            throw new AssertionError("ended with code %d: %s%n%s".formatted(process.exitValue(), this, lastWords()));
        }
    }

    /** Ctrl-C. */
    public void interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
    }

    /** kill -9; returns when it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Whether it ends by itself within {@code limit}. */
    public boolean endsWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
    }

    /** Its exit code; it must end within {@code limit}. */
    public int exitCode(Duration limit) {
        if (!endsWithin(limit)) {
            throw new AssertionError(this + " still runs after " + limit);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        Set<ProcessHandle> children = children();
        kill();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** Where to look after a failure. */
    @Override
    public String toString() {
        return "system-tests/" + out + " (and .err)";
    }

    private Process start(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith(SETTINGS));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(OUTPUT);
            return builder.start();
        } catch (IOException fault) {
            throw new UncheckedIOException(out.toString(), fault);
        }
    }

    private static List<String> command(String flag, List<Path> classPath, Class<?> main, List<String> arguments) {
        Path home = Installation.current().home().toAbsolutePath().normalize();
        List<String> command = new ArrayList<>(signalsAsOnATerminal());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_FLAGS);
        command.add(flag);
        command.add("-D" + Installation.PROPERTY + "=" + home);
        command.addAll(List.of("-cp", join(home.resolve("lib") + "/*", classPath)));
        command.addAll(List.of(ParentBound.class.getName(), main.getName()));
        command.addAll(arguments);
        return command;
    }

    private static String join(String libraries, List<Path> classPath) {
        return Stream.concat(Stream.of(libraries), classPath.stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A build started in the background ignores Ctrl-C, and so would every process it starts. */
    private static List<String> signalsAsOnATerminal() {
        boolean linux = System.getProperty("os.name").equals("Linux");
        return linux ? List.of("env", "--default-signal=INT") : List.of();
    }

    private String lastWords() {
        List<String> lines =
                Stream.of(output(), errors()).flatMap(String::lines).toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static IllegalStateException interrupted(InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", stop);
    }
}
