package org.stancewatch.dashboard.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The SQLite file. One process has it; one thread writes, any reads. */
public final class ViewFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ViewFile.class);
    private static final String NAME = "views.db";
    private static final List<String> PARTS = List.of("", "-wal", "-shm");
    private static final int BUSY_MS = 10_000;
    private static final int CACHE_KIB = 16 * 1024;

    private final FileChannel lock;
    private final Jdbi jdbi;

    private ViewFile(FileChannel lock, Jdbi jdbi) {
        this.lock = lock;
        this.jdbi = jdbi;
    }

    /**
     * Opens the file in {@code directory}, makes it where there is none, and makes it anew where it is of another form or
     * damaged: all that is in it can be read from the topics again.
     *
     * @throws IllegalStateException where another process has it, or it cannot be written
     */
    static ViewFile open(Path directory, Consumer<Handle> form) {
        try {
            Files.createDirectories(directory);
            FileChannel lock = lock(directory.resolve("lock"));
            return new ViewFile(lock, sound(directory.resolve(NAME), form));
        } catch (IOException | JdbiException fault) {
            throw new IllegalStateException("dashboard.data: " + directory + ": " + fault, fault);
        }
    }

    /** What {@code query} finds, all of it at one moment. */
    <R> R read(Function<Handle, R> query) {
        return jdbi.inTransaction(query::apply);
    }

    /** Does {@code work} whole or not at all. */
    <R> R write(Function<Handle, R> work) {
        return jdbi.inTransaction(file -> {
            // Taken at once: a reader that turns writer may be refused.
            file.execute("update meta set value = value where name = 'form'");
            return work.apply(file);
        });
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            LOG.debug("{} is held in this process", path, sameProcess);
        }
        channel.close();
        throw new IllegalStateException("dashboard.data: " + path.getParent() + " is in use by another dashboard");
    }

    private static Jdbi sound(Path path, Consumer<Handle> form) throws IOException {
        try {
            return opened(path, form);
        } catch (JdbiException | IllegalStateException unfit) {
            if (!Files.exists(path)) {
                throw unfit;
            }
            LOG.warn("{}: is built anew from the topics: {}", path, unfit.getMessage());
            for (String part : PARTS) {
                Files.deleteIfExists(path.resolveSibling(path.getFileName() + part));
            }
            return opened(path, form);
        }
    }

    private static Jdbi opened(Path path, Consumer<Handle> form) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What a power cut may take back are whole transactions, places among them: they are read again.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MS);
        config.setCacheSize(-CACHE_KIB);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        Jdbi jdbi = Jdbi.create(source);
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        jdbi.useTransaction(form::accept);
        return jdbi;
    }

    /** A text beside this class. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ViewFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
