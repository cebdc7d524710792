package org.stancewatch.app.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** One KRaft node, broker and controller, in this JVM; reachable from loopback alone. */
public final class EmbeddedBroker implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final int NODE_ID = 1;
    private static final String INTERNAL_PARTITIONS = "4";

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts on what {@code directory} holds, formatted first if new, and returns when it serves.
     *
     * @param port where to listen; empty: any free port
     * @throws StackFault where the port is taken or the directory cannot be formatted
     */
    public static EmbeddedBroker start(Path directory, OptionalInt port) {
        int chosen = Ports.choose(port, "broker");
        format(directory);
        KafkaConfig config = KafkaConfig.fromProps(properties(directory, chosen, Ports.free()), false);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, chosen);
    }

    /** {@code host:port}. */
    public String bootstrap() {
        return HOST + ":" + port;
    }

    /** Stops in good order: what was acknowledged is on disk. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path directory) {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(directory);
            formatter(directory).run();
        } catch (Exception fault) {
            throw new StackFault("broker directory: '" + directory + "' cannot be formatted: " + reason(fault), fault);
        }
    }

    private static Formatter formatter(Path directory) {
        return new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE_ID)
                .addDirectory(directory.toString())
                .setMetadataLogDirectory(directory.toString())
                .setControllerListenerName("CONTROLLER")
                .setHasDynamicQuorum(false)
                .setIgnoreFormatted(true)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    }

    private static Properties properties(Path directory, int port, int controllerPort) {
        Properties p = new Properties();
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", Integer.toString(NODE_ID));
        p.setProperty("log.dirs", directory.toString());
        p.setProperty("listeners", "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort);
        p.setProperty("advertised.listeners", "PLAINTEXT://" + HOST + ":" + port);
        p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.setProperty("controller.listener.names", "CONTROLLER");
        p.setProperty("controller.quorum.voters", NODE_ID + "@" + HOST + ":" + controllerPort);
        // Topics come from the catalogue; one made by a typing error would have the wrong settings.
        p.setProperty("auto.create.topics.enable", "false");
        singleNode(p);
        return p;
    }

    private static void singleNode(Properties p) {
        p.setProperty("offsets.topic.replication.factor", "1");
        p.setProperty("transaction.state.log.replication.factor", "1");
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("share.coordinator.state.topic.replication.factor", "1");
        p.setProperty("share.coordinator.state.topic.min.isr", "1");
        // The defaults, 50 partitions each, cost files and start time that one node has no use for.
        p.setProperty("offsets.topic.num.partitions", INTERNAL_PARTITIONS);
        p.setProperty("transaction.state.log.num.partitions", INTERNAL_PARTITIONS);
        p.setProperty("share.coordinator.state.topic.num.partitions", INTERNAL_PARTITIONS);
        // No other member is on its way, so a group need not wait for one.
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        // 128 MiB of heap by default; this holds the keys of a few hundred thousand records.
        p.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20));
    }

    private static String reason(Exception fault) {
        return fault instanceof IOException ? fault.toString() : fault.getMessage();
    }
}
