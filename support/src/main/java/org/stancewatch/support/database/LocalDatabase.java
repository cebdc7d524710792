package org.stancewatch.support.database;

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
 * A SQLite file whose owner cannot make it anew from the topics. What is committed outlives a kill; several processes may
 * work on it at once.
 */
public final class LocalDatabase implements AutoCloseable {

    /**
     * The form of a file.
     *
     * @param version of the form, 1 or more, kept in the file
     * @param owner the class beside which its script lies
     * @param script SQL that makes an empty file one of this form, and sets {@code user_version}
     */
    public record Schema(int version, Class<?> owner, String script) {}

    private static final int BUSY_MILLIS = 10_000;

    private final Jdbi jdbi;
    /** While it is open SQLite keeps its write-ahead log: else each handle that closes would fold it in. */
    private final Handle keeper;

    private LocalDatabase(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.keeper = jdbi.open();
    }

    /**
     * Opens {@code file}, and makes it where there is none, readable for its owner alone: secrets may stand in it.
     *
     * @throws IllegalStateException where it is of another version
     */
    public static LocalDatabase open(Path file, Schema schema) {
        create(file);
        Jdbi jdbi = Jdbi.create(source(file));
        jdbi.useTransaction(handle -> prepare(handle, file, schema));
        return new LocalDatabase(jdbi);
    }

    /** Its handles and transactions. */
    public Jdbi jdbi() {
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

    private static void prepare(Handle handle, Path file, Schema schema) {
        int version = handle.createQuery("PRAGMA user_version").mapTo(int.class).one();
        if (version == 0) {
            handle.createScript(text(schema)).execute();
        } else if (version != schema.version()) {
            throw new IllegalStateException(
                    file + ": is of version " + version + ", this release knows version " + schema.version());
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

    private static String text(Schema schema) {
        try (InputStream script = schema.owner().getResourceAsStream(schema.script())) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
