package org.stancewatch.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The archive that the build has made, and what can be done with it. */
final class Archive {

    private static final Path FILE = Path.of(System.getProperty("archive"));
    private static final long LIMIT_MINUTES = 5;

    /** What came of a program: its exit code, and the lines of standard output and standard error. */
    record Result(int exitCode, List<String> lines) {}

    private Archive() {}

    /** Unpacks it, as its readers would, and returns the one directory it holds. */
    static Path unpack(Path target) {
        run(target, Map.of(), "tar", "xzf", FILE.toString());
        try (Stream<Path> entries = Files.list(target)) {
            return entries.filter(Files::isDirectory).findFirst().orElseThrow();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Its table of contents: mode, owner/group, size, date, time, name. */
    static List<String[]> entries() {
        return run(Path.of("."), Map.of("TZ", "UTC"), "tar", "tvzf", FILE.toString(), "--full-time").lines().stream()
                .map(line -> line.split("\\s+", 6))
                .toList();
    }

    /** Runs {@code command} in {@code directory} to its end. */
    static Result run(Path directory, Map<String, String> environment, String... command) {
        try {
            Path out = Files.createTempFile("stancewatch", ".out");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + ": has not ended: " + Files.readAllLines(out));
            }
            return new Result(process.exitValue(), Files.readAllLines(out));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
