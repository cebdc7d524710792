package org.stancewatch.dashboard;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.CommonClientConfigs;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.schemas.serde.SerdeConfig;

/**
 * What the dashboard needs to know.
 *
 * @param host the address to bind to
 * @param port 0: any that is free
 * @param data the directory of its views; of this dashboard alone
 * @param token what whoever writes must show; empty: nobody writes
 * @param origins origins of pages of others that may read it, {@code https://host[:port]}
 * @param hosts names it is reached by, beside those of this machine and {@code host}
 * @param kafka settings of every Kafka client, {@code bootstrap.servers} among them
 * @param serde how values are written and read
 * @param names what companies and technologies are called
 * @param version of the product
 * @param privateWebhooks whether webhooks may call this machine and private networks
 * @param limits how much one client may ask
 */
public record DashboardConfig(
        String host,
        int port,
        Path data,
        Optional<String> token,
        Set<String> origins,
        Set<String> hosts,
        Map<String, String> kafka,
        SerdeConfig serde,
        Names names,
        String version,
        boolean privateWebhooks,
        ClientLimits limits) {

    private static final int HIGHEST_PORT = 65_535;
    private static final int SHORTEST_TOKEN = 16;

    public DashboardConfig {
        Objects.requireNonNull(data, "dashboard.data");
        Objects.requireNonNull(serde, "serde");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(limits, "limits");
        origins = Set.copyOf(origins);
        hosts = Set.copyOf(hosts);
        kafka = Map.copyOf(kafka);
        if (host.isBlank()) {
            throw new IllegalArgumentException("dashboard.host: is blank");
        }
        requirePort(port);
        if (token.filter(secret -> secret.length() < SHORTEST_TOKEN).isPresent()) {
            throw new IllegalArgumentException("dashboard.token: is shorter than " + SHORTEST_TOKEN + " characters");
        }
        origins.forEach(DashboardConfig::requireOrigin);
        if (!kafka.containsKey(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG)) {
            throw new IllegalArgumentException("kafka.bootstrap.servers: is not set");
        }
    }

    private static void requirePort(int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("dashboard.port: " + port + " is not from 0 to " + HIGHEST_PORT);
        }
    }

    private static void requireOrigin(String origin) {
        if (!origin.matches("https?://[^/]+")) {
            throw new IllegalArgumentException("dashboard.origins: '" + origin + "' is not http(s)://host[:port]");
        }
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "DashboardConfig[" + host + ":" + port + ", " + data + ", token " + (token.isPresent() ? "set" : "unset")
                + "]";
    }
}
