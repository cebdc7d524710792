package org.stancewatch.dashboard.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What waits to be sent, and what became of it. */
final class Outbox {

    private static final String DUE_ENDPOINTS = """
            SELECT e.id FROM endpoint e
            WHERE e.disabled IS NULL AND e.wait_until <= :now AND EXISTS (
                SELECT 1 FROM message m WHERE m.endpoint = e.id AND m.state = 'PENDING' AND m.next_attempt <= :now)""";

    /** In order, but that a message which was refused holds up those of its own alert alone. */
    private static final String NEXT = """
            SELECT m.*, e.url, e.failures FROM message m JOIN endpoint e ON e.id = m.endpoint
            WHERE m.endpoint = :endpoint AND m.state = 'PENDING' AND m.next_attempt <= :now
              AND e.disabled IS NULL AND e.wait_until <= :now
              AND NOT EXISTS (
                SELECT 1 FROM message before
                WHERE before.endpoint = m.endpoint AND before.alert = m.alert AND before.state = 'PENDING'
                  AND before.seq < m.seq)
            ORDER BY m.seq LIMIT 1""";

    private static final String END =
            "UPDATE message SET state = :state, ended = :now, body = NULL WHERE state = 'PENDING' AND ";

    private final WebhookDatabase database;

    Outbox(WebhookDatabase database) {
        this.database = database;
    }

    /** Ids of the endpoints for which something can be sent now. */
    List<String> dueEndpoints(Instant now) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(DUE_ENDPOINTS)
                        .bind("now", now.toEpochMilli())
                        .mapTo(String.class)
                        .list());
    }

    /** What is to be sent next to {@code endpoint}, if anything can be sent now. */
    Optional<Message> next(String endpoint, Instant now) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(NEXT)
                        .bind("endpoint", endpoint)
                        .bind("now", now.toEpochMilli())
                        .map((row, context) -> message(row))
                        .findOne());
    }

    /** The receiver has taken it. */
    void delivered(Message message, String answer, Instant now) {
        database.jdbi().useTransaction(handle -> {
            handle.createUpdate(END + "seq = :seq")
                    .bind("state", "DELIVERED")
                    .bind("now", now.toEpochMilli())
                    .bind("seq", message.seq())
                    .execute();
            answered(handle, message, answer, 0, Instant.EPOCH);
        });
    }

    /** The receiver has refused this one: it and those of its alert wait, others do not. */
    void refused(Message message, String answer, Instant next) {
        database.jdbi().useTransaction(handle -> {
            handle.execute(
                    "UPDATE message SET attempts = attempts + 1, next_attempt = ? WHERE seq = ?",
                    next.toEpochMilli(),
                    message.seq());
            answered(handle, message, answer, 0, Instant.EPOCH);
        });
    }

    /** The receiver is away: all that is for it waits. */
    void unavailable(Message message, String answer, Instant next) {
        database.jdbi().useTransaction(handle -> answered(handle, message, answer, message.failures() + 1, next));
    }

    /** Nothing is sent to {@code endpoint} any more; how many messages waited for it. */
    int disable(String endpoint, String reason, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            handle.execute("UPDATE endpoint SET disabled = ?, last_answer = ? WHERE id = ?", reason, reason, endpoint);
            return handle.createUpdate(END + "endpoint = :endpoint")
                    .bind("state", "GIVEN_UP")
                    .bind("now", now.toEpochMilli())
                    .bind("endpoint", endpoint)
                    .execute();
        });
    }

    /** Gives up what has waited since before {@code queuedBefore}; how many those are. */
    int giveUp(Instant queuedBefore, Instant now) {
        return database.jdbi()
                .inTransaction(handle -> handle.createUpdate(END + "queued < :before")
                        .bind("state", "GIVEN_UP")
                        .bind("now", now.toEpochMilli())
                        .bind("before", queuedBefore.toEpochMilli())
                        .execute());
    }

    /** Forgets what ended before {@code endedBefore}; that it was told is remembered. */
    int prune(Instant endedBefore) {
        return database.jdbi()
                .inTransaction(handle -> handle.execute(
                        "DELETE FROM message WHERE state <> 'PENDING' AND ended < ?", endedBefore.toEpochMilli()));
    }

    /** How many messages wait. */
    long pending() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM message WHERE state = 'PENDING'")
                        .mapTo(long.class)
                        .one());
    }

    /** When the oldest of those that wait was queued. */
    Optional<Instant> oldest() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT min(queued) FROM message WHERE state = 'PENDING'")
                        .mapTo(Long.class)
                        .findOne()
                        .map(Instant::ofEpochMilli));
    }

    /** How many endpoints are told, or are not any more. */
    long endpoints(boolean disabled) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM endpoint WHERE (disabled IS NOT NULL) = :disabled")
                        .bind("disabled", disabled)
                        .mapTo(long.class)
                        .one());
    }

    private static void answered(Handle handle, Message message, String answer, int failures, Instant waitUntil) {
        handle.execute(
                "UPDATE endpoint SET last_answer = ?, failures = ?, wait_until = ? WHERE id = ?",
                answer,
                failures,
                waitUntil.toEpochMilli(),
                message.endpoint());
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getLong("seq"),
                row.getString("endpoint"),
                URI.create(row.getString("url")),
                row.getString("alert"),
                row.getInt("revision"),
                row.getString("body"),
                row.getInt("attempts"),
                row.getInt("failures"));
    }
}
