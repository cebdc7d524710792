package org.stancewatch.ingest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.stancewatch.ingest.fetch.Validators;

/** The state of each source, by its id. */
public final class SourceTable {

    private final Handle handle;

    SourceTable(Handle handle) {
        this.handle = handle;
    }

    /** The state of {@code id}; new where nothing is known. */
    public SourceState get(String id) {
        return handle.createQuery("select * from source where id = :id")
                .bind("id", id)
                .map((row, context) -> state(row))
                .findOne()
                .orElse(SourceState.NEW);
    }

    /** All states. */
    public Map<String, SourceState> all() {
        return handle.createQuery("select * from source")
                .map((row, context) -> Map.entry(row.getString("id"), state(row)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Forgets the states of all sources but these; those that were forgotten. */
    public List<String> keepOnly(Collection<String> sources) {
        List<String> gone = handle.createQuery("select id from source")
                .mapTo(String.class)
                .filter(id -> !sources.contains(id))
                .list();
        gone.forEach(id -> handle.execute("delete from source where id = ?", id));
        return gone;
    }

    /** Writes the state of {@code id}. */
    public void put(String id, SourceState state) {
        handle.createUpdate(
                        "insert or replace into source values (:id, :looked, :succeeded, :failures, :trouble, :since,"
                                + " :interval, :etag, :modified, :digest, :publisher, :language)")
                .bind("id", id)
                .bind("looked", Columns.millis(state.looked()))
                .bind("succeeded", Columns.millis(state.succeeded()))
                .bind("failures", state.failures())
                .bind("trouble", state.trouble().orElse(null))
                .bind("since", Columns.millis(state.since()))
                .bind("interval", state.interval().map(Duration::toMillis).orElse(null))
                .bind("etag", state.validators().etag().orElse(null))
                .bind("modified", state.validators().lastModified().orElse(null))
                .bind("digest", state.digest().orElse(null))
                .bind("publisher", state.publisher().orElse(null))
                .bind("language", state.language().orElse(null))
                .execute();
    }

    private static SourceState state(ResultSet row) throws SQLException {
        return new SourceState(
                Columns.time(row, "looked"),
                Columns.time(row, "succeeded"),
                row.getInt("failures"),
                Columns.text(row, "trouble"),
                Columns.time(row, "since"),
                interval(row),
                new Validators(Columns.text(row, "etag"), Columns.text(row, "modified")),
                Columns.text(row, "digest"),
                Columns.text(row, "publisher"),
                Columns.text(row, "language"));
    }

    private static Optional<Duration> interval(ResultSet row) throws SQLException {
        long millis = row.getLong("interval");
        return row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
    }
}
