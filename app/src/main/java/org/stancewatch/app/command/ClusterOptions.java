package org.stancewatch.app.command;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.Origin;
import org.stancewatch.app.config.Setting;
import org.stancewatch.app.config.Settings;
import org.stancewatch.app.standalone.StackAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Which cluster a command works on: that of a standalone stack that runs, or one given by its addresses. */
@Command
class ClusterOptions extends ConfigurationOptions {

    ClusterOptions() {
        this(List.of());
    }

    /** For a command that heeds {@code more} settings than those of the cluster. */
    ClusterOptions(List<Setting<?>> more) {
        super(Settings.together(Settings.cluster(), more));
    }

    /**
     * The cluster.
     *
     * @throws ParameterException where the settings contradict each other
     * @throws org.stancewatch.app.standalone.StackFault where no standalone stack runs on the data directory
     */
    Cluster cluster() {
        Configuration settings = configuration();
        return isStandalone() ? standalone(settings) : given(settings);
    }

    /** Whether it is that of a standalone stack. */
    boolean isStandalone() {
        Configuration settings = configuration();
        Optional<Origin> given = Stream.of(Settings.BOOTSTRAP, Settings.REGISTRY)
                .flatMap(address -> settings.origin(address).stream())
                .max(Comparator.comparing(Origin::layer));
        return given.isEmpty() || isOverridden(given.get(), settings);
    }

    /** What goes to every Kafka client, and to the serde. */
    static Map<String, String> passedThrough(Configuration settings) {
        Map<String, String> passed = new HashMap<>(settings.family(Settings.KAFKA));
        settings.family(Settings.SERDE).forEach((name, value) -> passed.put(Settings.SERDE.prefix() + name, value));
        Stream.of(Settings.SERIALIZER, Settings.DESERIALIZER)
                .forEach(name -> settings.find(name).ifPresent(value -> passed.put(name.key(), value)));
        return passed;
    }

    private Cluster standalone(Configuration settings) {
        return Cluster.standalone(StackAddress.of(settings.get(Settings.DATA)), passedThrough(settings));
    }

    private Cluster given(Configuration settings) {
        return new Cluster(
                settings.find(Settings.BOOTSTRAP).orElseThrow(this::oneIsMissing),
                settings.find(Settings.REGISTRY).orElseThrow(this::oneIsMissing),
                passedThrough(settings));
    }

    /** A file may name a cluster and a data directory, for different commands; one command line may not. */
    private boolean isOverridden(Origin given, Configuration settings) {
        Origin data = settings.origin(Settings.DATA).orElseThrow();
        if (data.isFlag() && given.isFlag()) {
            throw wrong("--data and --bootstrap: name two clusters, give one of them");
        }
        return data.overrides(given);
    }

    private ParameterException oneIsMissing() {
        return wrong(
                "kafka.bootstrap.servers (--bootstrap) and registry.url (--registry): go together, one is missing");
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(command().commandLine(), reason);
    }
}
