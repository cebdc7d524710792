package org.stancewatch.app.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.standalone.StackAddress;
import org.stancewatch.schemas.PublicAddress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which cluster a command works on: that of a standalone stack that runs, or one given by its addresses. */
final class ClusterOptions {

    /** Where a standalone stack keeps its data unless told otherwise, under the caller's directory. */
    static final String DEFAULT_DATA = "data/standalone";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data directory of a standalone stack that runs (default: " + DEFAULT_DATA + ").")
    private Path data;

    @Option(names = "--bootstrap", paramLabel = "HOST:PORT", description = "A given Kafka cluster, with --registry.")
    private String bootstrap;

    @Option(names = "--registry", paramLabel = "URL", description = "The registry of that cluster, without API path.")
    private URI registry;

    @Option(
            names = "--kafka",
            paramLabel = "KEY=VALUE",
            description = "A setting passed through to every Kafka client; may be repeated.")
    private Map<String, String> kafka = new LinkedHashMap<>();

    /**
     * The cluster.
     *
     * @throws ParameterException where the options contradict each other
     * @throws org.stancewatch.app.standalone.StackFault where no standalone stack runs on the data directory
     */
    Cluster cluster() {
        require(data == null || bootstrap == null, "--data and --bootstrap: name two clusters, give one of them");
        require((bootstrap == null) == (registry == null), "--bootstrap and --registry: go together, one is missing");
        return bootstrap == null ? standalone() : new Cluster(bootstrap, url(registry), kafka);
    }

    private Cluster standalone() {
        StackAddress address = StackAddress.of(data == null ? Path.of(DEFAULT_DATA) : data);
        return new Cluster(address.bootstrap(), address.registry(), kafka);
    }

    private URI url(URI given) {
        require(
                given.getHost() != null && ("http".equals(given.getScheme()) || "https".equals(given.getScheme())),
                "--registry: '" + PublicAddress.in(given) + "' is no http or https address");
        return given;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(command.commandLine(), otherwise);
        }
    }
}
