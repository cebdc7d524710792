package org.stancewatch.systemtests.security;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.ProductProcess;

/**
 * The product as users of the broker start it, each with a configuration file as {@code docs/operations.md} shows one, and
 * beside it the file with the password.
 */
final class Clients {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final List<String> shown = new ArrayList<>();

    private final Path directory;
    private final SecureBroker broker;
    private final URI registry;

    Clients(Path directory, SecureBroker broker, URI registry) {
        this.directory = directory;
        this.broker = broker;
        this.registry = registry;
    }

    /** Of a user who knows the password and trusts the broker. */
    Path configuration(String user) throws IOException {
        return configuration(user, broker.passwordOf(user), broker.authorityFile());
    }

    /** Likewise, with another password or another authority. */
    Path configuration(String user, String password, Path authority) throws IOException {
        Path files = Files.createTempDirectory(directory, user);
        Path secrets = Files.writeString(files.resolve("secrets.properties"), "password=" + password + "\n");
        String configuration = OperationsPage.configuration();
        for (Map.Entry<String, String> example : Map.of(
                        "kafka-1:9093,kafka-2:9093", broker.bootstrap(),
                        "\"processor\"", '"' + user + '"',
                        "/run/secrets/stancewatch.properties", secrets.toString(),
                        "/etc/stancewatch/kafka-ca.pem", authority.toString(),
                        "https://registry.example", registry.toString())
                .entrySet()) {
            configuration = replaced(configuration, example.getKey(), example.getValue());
        }
        return Files.writeString(files.resolve("stancewatch.yaml"), configuration);
    }

    /** Runs a command as {@code user} and returns when it has ended. */
    Command.Result run(String user, String... command) throws IOException {
        return run(configuration(user), command);
    }

    Command.Result run(Path configuration, String... command) {
        try (ProductProcess process = start(configuration, command)) {
            return ended(process);
        }
    }

    ProductProcess start(Path configuration, String... command) {
        return ProductProcess.start(Stream.concat(Stream.of(command), Stream.of("--config", configuration.toString()))
                .toArray(String[]::new));
    }

    /** What comes of {@code process}. */
    Command.Result ended(ProductProcess process) {
        Command.Result result = Command.result(process, LIMIT);
        remember(process);
        return result;
    }

    /** Keeps what {@code process} has said so far, for {@link #shown}. */
    void remember(ProductProcess process) {
        shown.add(process.output());
        shown.add(process.errors());
    }

    /** All that anybody has been shown. */
    List<String> shown() {
        return List.copyOf(shown);
    }

    private static String replaced(String text, String example, String actual) {
        if (!text.contains(example)) {
            throw new IllegalStateException("docs/operations.md: the example no longer holds " + example);
        }
        return text.replace(example, actual);
    }
}
