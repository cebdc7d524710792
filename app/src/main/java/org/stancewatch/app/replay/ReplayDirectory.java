package org.stancewatch.app.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.app.standalone.DirectoryLock;

/** Where one replay keeps its record and its local state. */
public final class ReplayDirectory {

    private static final String RECORD = "replay.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path root;

    private ReplayDirectory(Path root) {
        this.root = root;
    }

    /** That of the replay {@code name} among {@code replays}; nothing of it need be there. */
    public static ReplayDirectory of(Path replays, String name) {
        return new ReplayDirectory(replays.resolve(name));
    }

    /** Those among {@code replays} that have a record, by name. */
    public static List<ReplayDirectory> all(Path replays) {
        if (!Files.isDirectory(replays)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(replays)) {
            return found.filter(directory -> Files.exists(directory.resolve(RECORD)))
                    .sorted()
                    .map(ReplayDirectory::new)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public String name() {
        return root.getFileName().toString();
    }

    /** Where Kafka Streams keeps its stores. */
    public Path state() {
        return root.resolve("state");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** Holds it until closed; empty where another process does: the replay runs. */
    public Optional<DirectoryLock> hold() {
        try {
            Files.createDirectories(root);
            return DirectoryLock.take(root);
        } catch (IOException fault) {
            throw new UncheckedIOException(root + ": cannot be used: " + fault, fault);
        }
    }

    /** Whether a process holds it now. */
    public boolean isHeld() {
        Optional<DirectoryLock> lock = hold();
        try {
            if (lock.isPresent()) {
                lock.get().close();
            }
            return lock.isEmpty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public Optional<ReplayRecord> read() {
        Path file = root.resolve(RECORD);
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(file.toFile(), ReplayRecord.class))
                    : Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(file + ": is no record of a replay: " + fault.getMessage(), fault);
        }
    }

    /** Whole or not at all: a replay that is killed meanwhile has the record that it had. */
    public void write(ReplayRecord record) {
        try {
            Path draft = root.resolve(RECORD + ".new");
            JSON.writeValue(draft.toFile(), record);
            Files.move(draft, root.resolve(RECORD), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw new UncheckedIOException(root + ": cannot be written: " + fault, fault);
        }
    }

    /** Removes all of it. */
    public void delete() {
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(ReplayDirectory::delete);
        } catch (IOException fault) {
            throw new UncheckedIOException(root + ": cannot be removed: " + fault, fault);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
