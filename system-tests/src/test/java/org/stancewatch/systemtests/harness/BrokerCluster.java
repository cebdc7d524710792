package org.stancewatch.systemtests.harness;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.Uuid;
import org.stancewatch.app.standalone.BrokerSettings;
import org.stancewatch.app.standalone.Ports;

/** Kafka nodes that form one cluster, each in a JVM of its own. */
public final class BrokerCluster implements AutoCloseable {

    private final List<BrokerProcess> nodes;

    private BrokerCluster(List<BrokerProcess> nodes) {
        this.nodes = nodes;
    }

    /** Starts {@code size} nodes, their directories under {@code directory}, and returns when all serve. */
    public static BrokerCluster start(Path directory, int size) {
        String clusterId = Uuid.randomUuid().toString();
        Map<Integer, Integer> controllers = IntStream.rangeClosed(1, size)
                .boxed()
                .collect(Collectors.toMap(Function.identity(), node -> Ports.free()));
        BrokerCluster cluster = new BrokerCluster(controllers.keySet().stream()
                .map(node -> new BrokerProcess(new BrokerSettings(
                        directory.resolve("node-" + node),
                        clusterId,
                        node,
                        Ports.free(),
                        controllers,
                        List.of(),
                        Map.of())))
                .toList());
        cluster.nodes.forEach(BrokerProcess::start);
        cluster.nodes.forEach(BrokerProcess::awaitReady);
        return cluster;
    }

    /** Of every node: a client finds the cluster as long as one of them lives. */
    public String bootstrap() {
        return nodes.stream().map(BrokerProcess::bootstrap).collect(Collectors.joining(","));
    }

    /** The nodes, in the order of their ids from 1. */
    public List<BrokerProcess> nodes() {
        return nodes;
    }

    @Override
    public void close() {
        nodes.forEach(BrokerProcess::close);
    }
}
