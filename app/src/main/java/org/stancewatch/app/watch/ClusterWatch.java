package org.stancewatch.app.watch;

import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.errors.TimeoutException;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Faults;
import org.stancewatch.schemas.PublicAddress;
import org.stancewatch.schemas.serde.RegistryProbe;

/** Watches the brokers and the registry of a cluster. */
public final class ClusterWatch implements AutoCloseable {

    /** Longer than a broker takes that starts again in good order: that is not worth a word. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Cluster cluster;
    private final Admin admin;
    private final String brokers;
    private final ServerWatch broker;
    private final ServerWatch registry;

    private ClusterWatch(Cluster cluster) {
        this.cluster = cluster;
        this.admin = Admin.create(settings(cluster));
        this.brokers = "broker " + cluster.bootstrap();
        this.broker = ServerWatch.start(brokers, this::describe);
        this.registry = ServerWatch.start(
                "registry " + PublicAddress.in(cluster.registry()), RegistryProbe.of(cluster.serde())::connect);
    }

    public static ClusterWatch start(Cluster cluster) {
        return new ClusterWatch(cluster);
    }

    public ServerWatch broker() {
        return broker;
    }

    public ServerWatch registry() {
        return registry;
    }

    @Override
    public void close() {
        broker.close();
        registry.close();
        admin.close(Duration.ZERO);
    }

    /** Any broker's answer will do, and every client has the right to it. */
    private void describe() throws InterruptedException {
        try {
            admin.describeCluster(new DescribeClusterOptions().timeoutMs((int) LIMIT.toMillis()))
                    .nodes()
                    .get();
        } catch (ExecutionException fault) {
            boolean silence = fault.getCause() instanceof TimeoutException;
            throw new IllegalStateException(
                    brokers + ": " + (silence ? "no answer within " + LIMIT.toSeconds() + " s" : reason(fault)), fault);
        }
    }

    private String reason(ExecutionException fault) {
        return Faults.line(cluster.explained(Objects.requireNonNullElse(fault.getCause(), fault)));
    }

    private static Properties settings(Cluster cluster) {
        Properties settings = cluster.clientSettings();
        settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, "stancewatch-watch");
        return settings;
    }
}
