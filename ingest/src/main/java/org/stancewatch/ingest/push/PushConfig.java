package org.stancewatch.ingest.push;

import java.time.Duration;
import java.util.Objects;

/**
 * What the push server needs to know. Memory is bounded by {@code bodies} times {@code maxBytes}, and what reading them takes.
 *
 * @param host the address to bind to
 * @param port 0: any that is free
 * @param token what senders must show
 * @param maxBytes the size of a body
 * @param maxItems how many articles one body may hold
 * @param bodies how many are taken in at once; further senders are told to come again
 * @param patience how long a sender waits for the broker before it is told to come again
 */
public record PushConfig(
        String host, int port, String token, int maxBytes, int maxItems, int bodies, Duration patience) {

    /** Where it listens unless told otherwise: on this machine alone. */
    public static final String DEFAULT_HOST = "127.0.0.1";

    private static final int HIGHEST_PORT = 65_535;
    private static final int SHORTEST_TOKEN = 16;

    public PushConfig {
        Objects.requireNonNull(patience, "patience");
        require(!host.isBlank(), "ingest.push.host: is blank");
        require(port >= 0 && port <= HIGHEST_PORT, "ingest.push.port: " + port + " is not from 0 to " + HIGHEST_PORT);
        require(
                token.length() >= SHORTEST_TOKEN,
                "ingest.push.token: is shorter than " + SHORTEST_TOKEN + " characters");
        require(maxBytes > 0, "maxBytes: " + maxBytes + " is not positive");
        require(maxItems > 0, "maxItems: " + maxItems + " is not positive");
        require(bodies > 0, "bodies: " + bodies + " is not positive");
        require(patience.toMillis() > 0, "patience: " + patience + " is not positive");
    }

    /** With 8 MiB and 1,000 articles a body, four at once, and 20 s for the broker. */
    public static PushConfig of(String host, int port, String token) {
        return new PushConfig(host, port, token, 8 << 20, 1_000, 4, Duration.ofSeconds(20));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "PushConfig[" + host + ":" + port + "]";
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new IllegalArgumentException(reason);
        }
    }
}
