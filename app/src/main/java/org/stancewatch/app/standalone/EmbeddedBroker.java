package org.stancewatch.app.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** One KRaft node, broker and controller, in this JVM; reachable from loopback alone. */
public final class EmbeddedBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;
    private final BrokerDisk disk;

    private EmbeddedBroker(KafkaRaftServer server, int port, BrokerDisk disk) {
        this.server = server;
        this.port = port;
        this.disk = disk;
    }

    /**
     * Starts on what {@code directory} holds, formatted first if new, and returns when it serves.
     *
     * @param port where to listen; empty: any free port
     * @throws StackFault where the port is taken or the directory cannot be formatted
     */
    public static EmbeddedBroker start(Path directory, OptionalInt port) {
        return start(BrokerSettings.alone(directory, Ports.choose(port, "broker"), Ports.free()));
    }

    /**
     * Starts one node of a cluster; returns when it serves, which takes a majority of the controllers.
     *
     * @throws StackFault where the directory cannot be formatted
     */
    public static EmbeddedBroker start(BrokerSettings settings) {
        format(settings);
        // Kafka halts the process when its only disk fails, and says why in a log that nobody reads.
        BrokerDisk disk = new BrokerDisk(settings.directory());
        Exit.setHaltProcedure((status, message) -> disk.halt());
        KafkaConfig config = KafkaConfig.fromProps(settings.properties(), false);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        disk.watch();
        return new EmbeddedBroker(server, settings.port(), disk);
    }

    /** {@code host:port}. */
    public String bootstrap() {
        return BrokerSettings.HOST + ":" + port;
    }

    /** Stops in good order: what was acknowledged is on disk. */
    @Override
    public void close() {
        disk.close();
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(BrokerSettings settings) {
        Path directory = settings.directory();
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(directory);
            formatter(settings).run();
        } catch (Exception fault) {
            throw new StackFault("broker directory: '" + directory + "' cannot be formatted: " + reason(fault), fault);
        }
    }

    private static Formatter formatter(BrokerSettings settings) {
        String directory = settings.directory().toString();
        return new Formatter()
                .setClusterId(settings.clusterId())
                .setNodeId(settings.nodeId())
                .addDirectory(directory)
                .setMetadataLogDirectory(directory)
                .setScramArguments(settings.scramUsers())
                .setControllerListenerName("CONTROLLER")
                .setHasDynamicQuorum(false)
                .setIgnoreFormatted(true)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    }

    private static String reason(Exception fault) {
        return fault instanceof IOException ? fault.toString() : String.valueOf(fault.getMessage());
    }
}
