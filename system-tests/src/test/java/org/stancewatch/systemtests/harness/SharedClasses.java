package org.stancewatch.systemtests.harness;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stancewatch.app.Main;
import org.stancewatch.app.standalone.Installation;

/**
 * The classes of the product as a stack has loaded them once, for all JVMs that the tests start: each start takes a quarter less of
 * the processor. Made by the first JVM of tests that needs it.
 */
final class SharedClasses {

    private static final Path DIRECTORY = Path.of("target", "shared-classes");
    private static final Duration LIMIT = Duration.ofSeconds(120);

    /** A class of its own: what waits for the stack in another thread must not wait for this class. */
    private static final class Archive {
        private static final Path PATH = archive();
    }

    private SharedClasses() {}

    /** What a JVM is to be told to use them. */
    static String flag() {
        return "-XX:SharedArchiveFile=" + Archive.PATH.toAbsolutePath();
    }

    private static Path archive() {
        Path archive = DIRECTORY.resolve(libraries() + ".jsa");
        try {
            Files.createDirectories(DIRECTORY);
            try (FileChannel file = FileChannel.open(
                            DIRECTORY.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = file.lock()) {
                if (!Files.exists(archive)) {
                    make(archive);
                }
            }
            return archive;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A JVM says aloud that an archive is of other libraries than its own: those of another build have another name. */
    private static String libraries() {
        try (Stream<Path> files = Files.list(Installation.current().home().resolve("lib"))) {
            List<String> all = files.sorted().map(SharedClasses::described).toList();
            return Integer.toHexString(Objects.hash(all));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String described(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void make(Path archive) throws IOException {
        Path draft = DIRECTORY.resolve("draft.jsa").toAbsolutePath();
        Path data = Files.createTempDirectory("shared-classes");
        List<String> run = List.of("run", "--no-sample", "--data", data.toString());
        try (JvmProcess stack =
                new JvmProcess("shared-classes", "-XX:ArchiveClassesAtExit=" + draft, Main.class, run)) {
            await("a stack that loads its classes: " + stack)
                    .atMost(LIMIT)
                    .failFast(stack::mustLive)
                    .until(() -> stack.output().contains(Stack.READY));
            stack.interrupt();
            stack.exitCode(LIMIT);
        }
        Files.move(draft, archive);
    }
}
