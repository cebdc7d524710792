package org.stancewatch.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stancewatch.app.Contracts;
import org.stancewatch.app.config.Settings;
import org.stancewatch.schemas.registry.SchemaBackup;
import org.stancewatch.schemas.registry.SchemaRestore;
import org.stancewatch.schemas.topic.TopicAdmin;
import org.stancewatch.schemas.topic.TopicLayout;
import org.stancewatch.schemas.topic.TopicSpec;
import org.stancewatch.schemas.topic.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the catalogue of topics, compares a cluster with it, brings it about; saves and restores its schemas. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        header = "Show the topics of the catalogue, check a cluster against it, create what is missing, save schemas.",
        footer = {
            "",
            "Examples:",
            "  stancewatch topics                               what each topic holds; needs no cluster",
            "  stancewatch topics check                         what is missing or differs; then exit code 1",
            "  stancewatch topics create --partitions 12 --replication-factor 3 \\",
            "      --bootstrap kafka:9092 --registry http://registry:8080",
            "  stancewatch topics export-schemas --output schemas.json",
            "  stancewatch topics import-schemas --input schemas.json"
        })
public final class TopicsCommand implements Runnable {

    @Spec
    private CommandSpec command;

    /** What says which cluster belongs to the command that asks one: said before it, it would go unheard. */
    @Option(
            names = {"--data", "--bootstrap", "--registry", "--kafka"},
            paramLabel = "VALUE",
            hidden = true)
    @SuppressWarnings("DoNotCallSuggester") // picocli calls it
    void refuse(String value) {
        throw new ParameterException(
                command.commandLine(),
                "topics alone asks no cluster: --data, --bootstrap, --registry and --kafka go after its commands,"
                        + " as in: stancewatch topics check --data DIR");
    }

    /** Which cluster, and how topics are laid out on it. */
    @Command
    static final class Layout extends ClusterOptions {

        Layout() {
            super(List.of(Settings.PARTITIONS, Settings.REPLICATION));
        }

        TopicLayout layout() {
            return new TopicLayout(
                    configuration().findInt(Settings.PARTITIONS),
                    configuration().findInt(Settings.REPLICATION));
        }
    }

    // Not parameters of the commands: picocli takes them by their place, which the flags of the cluster shift.

    /** Which cluster, and where its schemas are saved. */
    @Command
    static final class Export extends ClusterOptions {

        @Option(names = "--output", paramLabel = "FILE", description = "Where to (default: standard output).")
        private Optional<Path> output = Optional.empty();
    }

    /** Which cluster, and from where its schemas are restored. */
    @Command
    static final class Import extends ClusterOptions {

        @Option(names = "--input", paramLabel = "FILE", required = true, description = "What export-schemas saved.")
        @SuppressWarnings("NullAway.Init") // required
        private Path input;
    }

    @Override
    public void run() {
        for (TopicSpec topic : Topics.all()) {
            String cleanup = topic.cleanup().name().toLowerCase(Locale.ROOT);
            out().printf("%-22s key: %s · %s%n", topic.name(), topic.key().replace("`", ""), cleanup);
            out().printf("  %s%n", topic.purpose());
        }
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Tell what is missing or differs from the catalogue; exit code 1 where anything does.")
    int check(@Mixin Layout layout) {
        List<String> faults = Contracts.check(layout.cluster(), layout.layout());
        faults.forEach(out()::println);
        return faults.isEmpty() ? said("All topics and schemas are there, as the catalogue says.") : 1;
    }

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Create the topics and register the schemas that are missing; leave the others as they are.")
    int create(@Mixin Layout layout) {
        TopicAdmin.Outcome outcome = Contracts.ensure(layout.cluster(), layout.layout());
        outcome.differences().forEach(out()::println);
        return said(
                outcome.created().isEmpty()
                        ? "All topics were there."
                        : "Created %s with %d partitions, %d replicas each."
                                .formatted(
                                        String.join(", ", outcome.created()),
                                        outcome.partitions(),
                                        outcome.replicas()));
    }

    @Command(
            name = "export-schemas",
            mixinStandardHelpOptions = true,
            description = "Save every schema of ours with its id: without them an infinite topic cannot be read.")
    int exportSchemas(@Mixin Export cluster) throws IOException {
        SchemaBackup backup = SchemaBackup.of(cluster.cluster().registryApi());
        if (cluster.output.isEmpty()) {
            out().print(backup.toJson());
            out().flush();
            return 0;
        }
        Files.writeString(cluster.output.get(), backup.toJson());
        return said("Saved " + backup.subjects().size() + " subjects to " + cluster.output.get() + ".");
    }

    @Command(
            name = "import-schemas",
            mixinStandardHelpOptions = true,
            description = "Restore saved schemas, under their own ids, into a registry that has lost them.")
    int importSchemas(@Mixin Import cluster) throws IOException {
        List<String> restored = new SchemaRestore(cluster.cluster().registryApi()).restore(backup(cluster.input));
        return said(restored.isEmpty() ? "All subjects were there." : "Restored " + String.join(", ", restored) + ".");
    }

    private SchemaBackup backup(Path input) throws IOException {
        try {
            return SchemaBackup.fromJson(Files.readString(input));
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(input + ": " + fault.getMessage(), fault);
        }
    }

    private int said(String line) {
        out().println(line);
        return 0;
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
