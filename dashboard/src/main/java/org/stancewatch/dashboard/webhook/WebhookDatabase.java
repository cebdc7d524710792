package org.stancewatch.dashboard.webhook;

import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.stancewatch.support.database.LocalDatabase;

/** The file of the webhooks. The dashboard, which tells, works on it, and so do commands that add, list and remove. */
public final class WebhookDatabase implements AutoCloseable {

    private static final LocalDatabase.Schema SCHEMA = new LocalDatabase.Schema(1, WebhookDatabase.class, "schema.sql");

    private final LocalDatabase file;

    private WebhookDatabase(LocalDatabase file) {
        this.file = file;
    }

    /**
     * Opens {@code file}, and makes it where there is none, readable for its owner alone: secrets stand in it.
     *
     * @throws IllegalStateException where it is of another version
     */
    public static WebhookDatabase open(Path file) {
        return new WebhookDatabase(LocalDatabase.open(file, SCHEMA));
    }

    Jdbi jdbi() {
        return file.jdbi();
    }

    @Override
    public void close() {
        file.close();
    }
}
