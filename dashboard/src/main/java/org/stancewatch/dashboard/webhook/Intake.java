package org.stancewatch.dashboard.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.stancewatch.domain.ledger.Alert;

/**
 * Queues what is read, in one transaction with how far it is read: whatever is killed, a revision is queued once for an
 * endpoint, or not at all and read again. What was queued once is remembered for good, so that a topic that is read or
 * written again from its beginning tells nobody twice.
 */
final class Intake {

    private final WebhookDatabase database;
    private final MessageBody body;

    Intake(WebhookDatabase database, MessageBody body) {
        this.database = database;
        this.body = body;
    }

    /** By partition, where reading goes on; empty before anything was read. */
    Map<Integer, Long> positions() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT partition, next_offset FROM reading")
                        .reduceRows(new TreeMap<>(), (positions, row) -> {
                            positions.put(
                                    row.getColumn("partition", Integer.class),
                                    row.getColumn("next_offset", Long.class));
                            return positions;
                        }));
    }

    /** Which topic of which cluster was read so far. */
    Optional<String> source() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT identity FROM source")
                        .mapTo(String.class)
                        .findOne());
    }

    /** From now on another topic is read, from {@code positions} on; endpoints begin anew with it. */
    void begin(String source, Map<Integer, Long> positions) {
        database.jdbi().useTransaction(handle -> {
            handle.execute("DELETE FROM source");
            handle.execute("INSERT INTO source (identity) VALUES (?)", source);
            handle.execute("DELETE FROM reading");
            handle.execute("DELETE FROM beginning");
            keep(handle, positions);
        });
    }

    /** Whether endpoints have come whose beginning is not settled. */
    boolean hasNewEndpoints() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT EXISTS (SELECT 1 FROM endpoint WHERE id NOT IN (SELECT endpoint FROM beginning))")
                        .mapTo(boolean.class)
                        .one());
    }

    /** Endpoints that have come since begin at {@code ends}, by partition where the topic ends now. */
    void settle(Map<Integer, Long> ends) {
        database.jdbi()
                .useTransaction(handle -> ends.forEach((partition, end) -> handle.execute(
                        "INSERT INTO beginning (endpoint, partition, first_offset) SELECT id, ?, ? FROM endpoint WHERE true"
                                + " ON CONFLICT DO NOTHING",
                        partition,
                        end)));
    }

    /**
     * Queues {@code alerts} for those who ask for them, and keeps {@code positions}; how many messages that makes.
     *
     * @param positions by partition, the offset after what was read
     */
    int take(List<ToldAlert> alerts, Map<Integer, Long> positions, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            List<Endpoint> endpoints = Endpoints.enabled(handle);
            int queued = 0;
            for (ToldAlert alert : alerts) {
                queued += queue(handle, endpoints, alert, now);
            }
            keep(handle, positions);
            return queued;
        });
    }

    private int queue(Handle handle, List<Endpoint> endpoints, ToldAlert told, Instant now) {
        int queued = 0;
        for (Endpoint endpoint : endpoints) {
            if (concerns(handle, endpoint, told)) {
                insert(handle, endpoint, told.alert(), now);
                queued++;
            }
        }
        return queued;
    }

    /**
     * Who was told of an alert is told how it goes on, though it may no longer match; who was not is not told that it is
     * withdrawn.
     */
    private static boolean concerns(Handle handle, Endpoint endpoint, ToldAlert told) {
        Alert alert = told.alert();
        return toldRevision(handle, endpoint, alert.id())
                .map(revision -> alert.revision() > revision)
                .orElseGet(() -> alert.stands() && endpoint.filter().takes(alert) && isSince(handle, endpoint, told));
    }

    /**
     * Whether it was told after the endpoint was added. Records carry the time of their news, not that at which they were
     * written, so that is known by the offset at which the endpoint was first seen, or by an article that is younger than the
     * endpoint: the latter holds for those that were added while no dashboard ran.
     */
    private static boolean isSince(Handle handle, Endpoint endpoint, ToldAlert told) {
        return told.articleRecorded()
                        .filter(recorded -> !recorded.isBefore(endpoint.created()))
                        .isPresent()
                || firstOffset(handle, endpoint, told.partition())
                        .filter(first -> told.offset() >= first)
                        .isPresent();
    }

    private static Optional<Long> firstOffset(Handle handle, Endpoint endpoint, int partition) {
        return handle.createQuery("SELECT first_offset FROM beginning WHERE endpoint = ? AND partition = ?")
                .bind(0, endpoint.id())
                .bind(1, partition)
                .mapTo(Long.class)
                .findOne();
    }

    private static Optional<Integer> toldRevision(Handle handle, Endpoint endpoint, String alert) {
        return handle.createQuery("SELECT revision FROM told WHERE endpoint = ? AND alert = ?")
                .bind(0, endpoint.id())
                .bind(1, alert)
                .mapTo(Integer.class)
                .findOne();
    }

    private void insert(Handle handle, Endpoint endpoint, Alert alert, Instant now) {
        handle.execute(
                "INSERT INTO told (endpoint, alert, revision) VALUES (?, ?, ?)"
                        + " ON CONFLICT DO UPDATE SET revision = excluded.revision",
                endpoint.id(),
                alert.id(),
                alert.revision());
        handle.execute(
                "INSERT INTO message (endpoint, alert, revision, body, queued) VALUES (?, ?, ?, ?, ?)",
                endpoint.id(),
                alert.id(),
                alert.revision(),
                body.of(alert, endpoint.format(), now),
                now.toEpochMilli());
    }

    private static void keep(Handle handle, Map<Integer, Long> positions) {
        if (positions.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("INSERT INTO reading (partition, next_offset) VALUES (?, ?)"
                + " ON CONFLICT DO UPDATE SET next_offset = excluded.next_offset");
        positions.forEach(batch::add);
        batch.execute();
    }
}
