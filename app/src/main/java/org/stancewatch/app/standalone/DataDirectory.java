package org.stancewatch.app.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Everything a standalone stack keeps, in one directory that one stack holds at a time. */
public final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final DirectoryLock lock;

    private DataDirectory(Path root, DirectoryLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Creates {@code root} where it is absent, and holds it until closed or until this process ends, however it ends.
     *
     * @throws StackFault where another stack holds it, or it cannot be used
     */
    public static DataDirectory open(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            return lock(absolute);
        } catch (IOException fault) {
            throw new StackFault("--data: '" + root + "' cannot be used: " + fault, fault);
        }
    }

    public Path broker() {
        return root.resolve("broker");
    }

    public Path registry() {
        return root.resolve("registry");
    }

    /** Where Kafka Streams keeps its stores. */
    public Path state() {
        return root.resolve("state");
    }

    /** Where the dashboard keeps its views. */
    public Path views() {
        return viewsUnder(root);
    }

    /** Where that is, of a directory that another process holds. */
    public static Path viewsUnder(Path root) {
        return root.resolve("dashboard");
    }

    /** Where replays of what is on its broker are kept, a directory each. */
    public Path replays() {
        return replaysUnder(root);
    }

    /** Where that is, of a directory that another process holds. */
    public static Path replaysUnder(Path root) {
        return root.resolve("replays");
    }

    /** The list of sources, of a directory that another process may hold. */
    public static Path sourcesUnder(Path root) {
        return root.resolve("sources.yaml");
    }

    /** Where ingest keeps what it has published and what is to be fetched. */
    public Path ingest() {
        return ingestUnder(root);
    }

    /** Where that is, of a directory that another process may hold. */
    public static Path ingestUnder(Path root) {
        return root.resolve("ingest");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** Written once the bundled sample is on the topic. */
    public Path sampleMarker() {
        return root.resolve("sample-published");
    }

    /** Written once the bundled history is on the topic. */
    public Path historyMarker() {
        return root.resolve("history-published");
    }

    /** Tells other commands where the stack listens. */
    public void announce(StackAddress address) {
        address.write(root);
    }

    /** Lets the next stack have it. */
    @Override
    public void close() throws IOException {
        StackAddress.delete(root);
        lock.close();
    }

    @Override
    public String toString() {
        return root.toString();
    }

    private static DataDirectory lock(Path root) throws IOException {
        Optional<DirectoryLock> lock = DirectoryLock.take(root);
        if (lock.isEmpty()) {
            throw new StackFault("--data: '" + root + "' is held by a stack that runs as process "
                    + DirectoryLock.holder(root) + ": stop it, or take another --data");
        }
        StackAddress.delete(root);
        return new DataDirectory(root, lock.get());
    }
}
