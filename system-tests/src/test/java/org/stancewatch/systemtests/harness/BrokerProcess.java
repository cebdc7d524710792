package org.stancewatch.systemtests.harness;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;
import org.stancewatch.app.standalone.BrokerSettings;
import org.stancewatch.app.standalone.Ports;

/**
 * One Kafka node in a JVM of its own: it can be killed, and started again where it was. Several of them make a
 * {@link BrokerCluster}.
 */
public final class BrokerProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final Path TEST_CLASSES = Path.of("target", "test-classes");

    private final BrokerSettings settings;
    private JvmProcess process;

    /** A node that has not started yet. */
    public BrokerProcess(BrokerSettings settings) {
        this.settings = settings;
    }

    /** Starts a cluster of one and returns when it serves. */
    public static BrokerProcess start(Path directory) {
        return start(directory, Map.of());
    }

    /** Likewise, with server properties that win over the harness's. */
    public static BrokerProcess start(Path directory, Map<String, String> more) {
        Map<Integer, Integer> controllers = Map.of(1, Ports.free());
        BrokerProcess broker = new BrokerProcess(new BrokerSettings(
                directory, Uuid.randomUuid().toString(), 1, Ports.free(), controllers, List.of(), more));
        broker.start();
        broker.awaitReady();
        return broker;
    }

    /** {@code host:port}, the same after it has been started again. */
    public String bootstrap() {
        return "127.0.0.1:" + settings.port();
    }

    /** Starts it, also again after {@link #kill} or {@link #stop}, and returns at once. */
    public void start() {
        process = new JvmProcess(
                "broker-" + settings.nodeId(),
                List.of(TEST_CLASSES.toAbsolutePath()),
                BrokerMain.class,
                List.of(BrokerMain.argument(settings)));
    }

    /** Returns when it serves: of a cluster, once a majority of its nodes does. */
    public void awaitReady() {
        await("the broker to serve: " + process)
                .atMost(START_LIMIT)
                .failFast(process::mustLive)
                .until(() -> process.output().contains(BrokerMain.READY));
    }

    /** kill -9; returns when it is gone. */
    public void kill() {
        process.kill();
    }

    /** Stops it in good order; returns when it is gone. */
    public void stop() {
        process.interrupt();
        process.exitCode(STOP_LIMIT);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** All that its log has said so far. */
    public String log() {
        return process.errors();
    }

    @Override
    public void close() {
        process.close();
    }

    /** Where to look after a failure. */
    @Override
    public String toString() {
        return process.toString();
    }
}
