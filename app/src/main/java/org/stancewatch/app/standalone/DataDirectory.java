package org.stancewatch.app.standalone;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Everything a standalone stack keeps, in one directory that one stack holds at a time. */
public final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path root;
    private final FileChannel channel;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
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

    public Path logs() {
        return root.resolve("logs");
    }

    /** Written once the bundled sample is on the topic. */
    public Path sampleMarker() {
        return root.resolve("sample-published");
    }

    /** Tells other commands where the stack listens. */
    public void announce(StackAddress address) {
        address.write(root);
    }

    /** Lets the next stack have it. */
    @Override
    public void close() throws IOException {
        StackAddress.delete(root);
        channel.close();
    }

    @Override
    public String toString() {
        return root.toString();
    }

    private static DataDirectory lock(Path root) throws IOException {
        Path file = root.resolve(LOCK);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StackFault("--data: '" + root + "' is held by a stack that runs as process "
                    + Files.readString(file).strip() + ": stop it, or take another --data");
        }
        writePid(channel);
        StackAddress.delete(root);
        return new DataDirectory(root, channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void writePid(FileChannel channel) throws IOException {
        String pid = ProcessHandle.current().pid() + "\n";
        channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        channel.force(true);
    }
}
