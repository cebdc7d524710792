package org.stancewatch.systemtests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.stancewatch.domain.ProjectFiles;

/** The examples in Node and what the tests add to them, in one directory with the packages that the examples name. */
final class NodeProject {

    private static final Path EXAMPLES = ProjectFiles.root().resolve("examples/node");
    private static final List<Path> SOURCES = List.of(EXAMPLES, Path.of("src", "test", "node"));
    private static final Path DIRECTORY = Path.of("target", "node");
    private static final long INSTALL_MINUTES = 5;
    private static final long RUN_MINUTES = 3;

    private NodeProject() {}

    /** Installs its packages; where Node, npm or npm's registry is not to be had, says so and skips the tests. */
    static void install() throws IOException, InterruptedException {
        requireThat(runs("node", "--version"), "there is no node");
        requireThat(runs("npm", "--version"), "there is no npm");
        Files.createDirectories(DIRECTORY);
        for (Path source : SOURCES) {
            copy(source);
        }
        requireThat(
                runs("npm", "install", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"),
                "npm install failed, see system-tests/target/npm.out");
    }

    /** Starts {@code script}, which goes on until it is closed. */
    static ExampleProcess start(String script, Map<String, String> environment, String... arguments) {
        List<String> command =
                Stream.concat(Stream.of("node", script), Stream.of(arguments)).toList();
        return ExampleProcess.start(script, DIRECTORY, environment, command);
    }

    private static void copy(Path source) throws IOException {
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, DIRECTORY.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Runs {@code script} and returns the JSON objects it printed, one a line. */
    static List<JsonNode> run(String script, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(arguments);
        Path out = DIRECTORY.resolve(script + ".out");
        Path err = DIRECTORY.resolve(script + ".err");
        Process process = new ProcessBuilder(command)
                .directory(DIRECTORY.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(RUN_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("it ends; it said %s", Files.readString(err)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        return objects(out);
    }

    private static List<JsonNode> objects(Path lines) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> objects = new ArrayList<>();
        for (String line : Files.readAllLines(lines)) {
            objects.add(json.readTree(line));
        }
        return objects;
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory((Files.isDirectory(DIRECTORY) ? DIRECTORY : EXAMPLES).toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target", command[0] + ".out").toFile())
                    .start();
            boolean ended = process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static void requireThat(boolean holds, String otherwise) {
        if (!holds) {
            System.err.println("SKIPPED: no consumer in Node reads the topics: " + otherwise);
        }
        Assumptions.assumeTrue(holds, otherwise);
    }
}
