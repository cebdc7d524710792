package org.stancewatch.dashboard.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The file of the webhooks. Several processes may work on it at once: the dashboard, which tells, and commands that add,
 * list and remove.
 */
public final class WebhookDatabase implements AutoCloseable {

    private static final int VERSION = 1;
    private static final int BUSY_MILLIS = 10_000;

    private final Jdbi jdbi;
    /** While it is open SQLite keeps its write-ahead log: else each handle that closes would fold it in. */
    private final Handle keeper;

    private WebhookDatabase(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.keeper = jdbi.open();
    }

    /**
     * Opens {@code file}, and makes it where there is none, readable for its owner alone: secrets stand in it.
     *
     * @throws IllegalStateException where it is of another version
     */
    public static WebhookDatabase open(Path file) {
        create(file);
        Jdbi jdbi = Jdbi.create(source(file));
        jdbi.useTransaction(handle -> prepare(handle, file));
        return new WebhookDatabase(jdbi);
    }

    Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        keeper.close();
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        // A transaction that begins by reading could not become one that writes while another writes.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private static void prepare(Handle handle, Path file) {
        int version = handle.createQuery("PRAGMA user_version").mapTo(int.class).one();
        if (version == 0) {
            handle.createScript(schema()).execute();
        } else if (version != VERSION) {
            throw new IllegalStateException(
                    file + ": is of version " + version + ", this release knows version " + VERSION);
        }
    }

    private static void create(Path file) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, ownerOnly);
        } catch (FileAlreadyExistsException there) {
            // Made by an earlier start.
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String schema() {
        try (InputStream text = WebhookDatabase.class.getResourceAsStream("schema.sql")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
