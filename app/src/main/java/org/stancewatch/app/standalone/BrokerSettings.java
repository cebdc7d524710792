package org.stancewatch.app.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.common.Uuid;

/**
 * What one KRaft node, broker and controller, is started with.
 *
 * @param directory where it keeps everything
 * @param clusterId the same for all nodes of a cluster; heeded when the directory is formatted
 * @param nodeId its number in the cluster
 * @param port where clients reach it, on loopback
 * @param controllerPorts by node id, where the nodes of the cluster vote; its own among them
 * @param scramUsers in the form of {@code kafka-storage.sh format --add-scram}; heeded when the directory is formatted
 * @param more server properties that win over all others
 */
public record BrokerSettings(
        Path directory,
        String clusterId,
        int nodeId,
        int port,
        Map<Integer, Integer> controllerPorts,
        List<String> scramUsers,
        Map<String, String> more) {

    static final String HOST = "127.0.0.1";

    private static final String INTERNAL_PARTITIONS = "4";
    private static final int ENOUGH_FOR_A_MAJORITY = 3;

    public BrokerSettings {
        controllerPorts = Map.copyOf(controllerPorts);
        scramUsers = List.copyOf(scramUsers);
        more = Map.copyOf(more);
    }

    /** A cluster of one. */
    static BrokerSettings alone(Path directory, int port, int controllerPort) {
        return new BrokerSettings(
                directory, Uuid.randomUuid().toString(), 1, port, Map.of(1, controllerPort), List.of(), Map.of());
    }

    Properties properties() {
        Properties p = new Properties();
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", Integer.toString(nodeId));
        p.setProperty("log.dirs", directory.toString());
        listeners(p);
        // Topics come from the catalogue; one made by a typing error would have the wrong settings.
        p.setProperty("auto.create.topics.enable", "false");
        internalTopics(p);
        // No other member is on its way, so a group need not wait for one.
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        // 128 MiB of heap by default; this holds the keys of a few hundred thousand records.
        p.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20));
        more.forEach(p::setProperty);
        return p;
    }

    private void listeners(Properties p) {
        String clients = "PLAINTEXT://" + HOST + ":" + port;
        p.setProperty("listeners", clients + ",CONTROLLER://" + HOST + ":" + controllerPorts.get(nodeId));
        p.setProperty("advertised.listeners", clients);
        p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.setProperty("controller.listener.names", "CONTROLLER");
        p.setProperty("controller.quorum.voters", voters());
    }

    private String voters() {
        return controllerPorts.entrySet().stream()
                .map(controller -> controller.getKey() + "@" + HOST + ":" + controller.getValue())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private void internalTopics(Properties p) {
        int nodes = controllerPorts.size();
        String replicas = Integer.toString(Math.min(nodes, ENOUGH_FOR_A_MAJORITY));
        String inSync = nodes >= ENOUGH_FOR_A_MAJORITY ? "2" : "1";
        p.setProperty("offsets.topic.replication.factor", replicas);
        p.setProperty("transaction.state.log.replication.factor", replicas);
        p.setProperty("transaction.state.log.min.isr", inSync);
        p.setProperty("share.coordinator.state.topic.replication.factor", replicas);
        p.setProperty("share.coordinator.state.topic.min.isr", inSync);
        // The defaults, 50 partitions each, cost files and start time that a few nodes have no use for.
        p.setProperty("offsets.topic.num.partitions", INTERNAL_PARTITIONS);
        p.setProperty("transaction.state.log.num.partitions", INTERNAL_PARTITIONS);
        p.setProperty("share.coordinator.state.topic.num.partitions", INTERNAL_PARTITIONS);
    }
}
