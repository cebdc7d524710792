package org.stancewatch.systemtests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.standalone.Ports;

/** A broker and a registry with our topics and schemas, each of which can go away and come back where it was. */
public final class Servers implements AutoCloseable {

    private final Path directory;
    private final int registryPort = Ports.free();
    private final BrokerProcess broker;
    private TestRegistry registry;

    private Servers(Path directory) {
        this.directory = directory;
        this.broker = BrokerProcess.start(directory.resolve("broker"));
    }

    /** Starts both, and creates topics and schemas. */
    public static Servers start(Path directory) {
        Servers servers = new Servers(directory);
        servers.startRegistry();
        assertThat(servers.run("topics", "create").exitCode()).isZero();
        return servers;
    }

    public BrokerProcess broker() {
        return broker;
    }

    /** Starts it, also again; returns when it serves. */
    public void startRegistry() {
        registry = TestRegistry.start(directory.resolve("registry"), OptionalInt.of(registryPort));
    }

    public void stopRegistry() {
        registry.close();
    }

    public Cluster cluster() {
        return new Cluster(broker.bootstrap(), URI.create("http://127.0.0.1:" + registryPort), Map.of());
    }

    /** Starts a service of the product on them; {@code arguments}, the command first. */
    public ProductProcess service(String... arguments) {
        return ProductProcess.start(onThese(arguments));
    }

    /** Runs a command of the product on them and returns when it has ended. */
    public Command.Result run(String... arguments) {
        return Command.run(onThese(arguments));
    }

    @Override
    public void close() {
        stopRegistry();
        broker.close();
    }

    private String[] onThese(String... arguments) {
        return Stream.concat(
                        Arrays.stream(arguments),
                        Stream.of(
                                "--bootstrap",
                                cluster().bootstrap(),
                                "--registry",
                                cluster().registry().toString()))
                .toArray(String[]::new);
    }
}
