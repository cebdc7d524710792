package org.stancewatch.dashboard.webhook;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.stancewatch.support.web.AddressGuard;

/** The endpoints on record. Whoever works on the same file sees at once what is added and removed here. */
public final class Endpoints {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 6;

    private static final String STATES = """
            SELECT e.*,
                   (SELECT count(*) FROM message m WHERE m.endpoint = e.id AND m.state = 'PENDING') AS pending,
                   (SELECT count(*) FROM message m WHERE m.endpoint = e.id AND m.state = 'DELIVERED') AS delivered,
                   (SELECT count(*) FROM message m WHERE m.endpoint = e.id AND m.state = 'GIVEN_UP') AS given_up,
                   (SELECT min(queued) FROM message m WHERE m.endpoint = e.id AND m.state = 'PENDING') AS oldest
            FROM endpoint e ORDER BY e.created, e.id""";

    private final WebhookDatabase database;
    private final AddressGuard guard;
    private final Clock clock;

    public Endpoints(WebhookDatabase database, AddressGuard guard, Clock clock) {
        this.database = database;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * An endpoint as it was added, and its secret: this is the only time it is told.
     *
     * @param endpoint the endpoint
     * @param secret {@code whsec_…}, with which its messages are signed
     */
    public record Added(Endpoint endpoint, String secret) {

        @Override
        public String toString() {
            return endpoint.toString();
        }
    }

    /**
     * Adds an endpoint that is told what is told from now on.
     *
     * @throws IllegalArgumentException where its host has no address, or one that is refused
     */
    public Added add(EndpointRequest request) {
        guard.requireReachable(request.url());
        Endpoint endpoint = new Endpoint(
                id(), request.url(), request.format(), request.filter(), clock.instant(), Optional.empty());
        String secret = Signature.newSecret(RANDOM);
        database.jdbi().useTransaction(handle -> insert(handle, endpoint, secret));
        return new Added(endpoint, secret);
    }

    /** Those there are, the oldest first, and how telling them goes. */
    public List<EndpointState> list() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(STATES)
                        .map((row, context) -> state(row))
                        .list());
    }

    /** The endpoint of that id. */
    public Optional<Endpoint> find(String id) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM endpoint WHERE id = :id")
                        .bind("id", id)
                        .map((row, context) -> endpoint(row))
                        .findOne());
    }

    /** Forgets an endpoint and all that waits for it; whether there was one. */
    public boolean remove(String id) {
        return database.jdbi().inTransaction(handle -> handle.execute("DELETE FROM endpoint WHERE id = ?", id)) > 0;
    }

    /** With which messages to that endpoint are signed. */
    Optional<Signature> signature(String id) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT secret FROM endpoint WHERE id = :id")
                        .bind("id", id)
                        .map((row, context) -> new Signature(row.getString("secret")))
                        .findOne());
    }

    /** Those that are told, as this transaction sees them. */
    static List<Endpoint> enabled(Handle handle) {
        return handle.createQuery("SELECT * FROM endpoint WHERE disabled IS NULL")
                .map((row, context) -> endpoint(row))
                .list();
    }

    private static void insert(Handle handle, Endpoint endpoint, String secret) {
        handle.createUpdate("INSERT INTO endpoint (id, url, format, filter, secret, created)"
                        + " VALUES (:id, :url, :format, :filter, :secret, :created)")
                .bind("id", endpoint.id())
                .bind("url", endpoint.url().toString())
                .bind("format", endpoint.format().name())
                .bind("filter", EndpointJson.of(endpoint.filter()).toString())
                .bind("secret", secret)
                .bind("created", endpoint.created().toEpochMilli())
                .execute();
    }

    private static EndpointState state(ResultSet row) throws SQLException {
        long oldest = row.getLong("oldest");
        Optional<Instant> since = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(oldest));
        return new EndpointState(
                endpoint(row),
                row.getInt("pending"),
                row.getInt("delivered"),
                row.getInt("given_up"),
                since,
                Optional.ofNullable(row.getString("last_answer")));
    }

    private static Endpoint endpoint(ResultSet row) throws SQLException {
        return new Endpoint(
                row.getString("id"),
                URI.create(row.getString("url")),
                Format.valueOf(row.getString("format")),
                EndpointJson.filter(row.getString("filter")),
                Instant.ofEpochMilli(row.getLong("created")),
                Optional.ofNullable(row.getString("disabled")));
    }

    private static String id() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
