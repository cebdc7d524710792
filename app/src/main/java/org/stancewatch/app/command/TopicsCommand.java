package org.stancewatch.app.command;

import java.io.PrintWriter;
import org.stancewatch.app.Contracts;
import org.stancewatch.schemas.topic.TopicAdmin;
import org.stancewatch.schemas.topic.TopicSpec;
import org.stancewatch.schemas.topic.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the catalogue of topics and brings it about. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        header = "Show the topics of the catalogue, or create them with their schemas.",
        synopsisSubcommandLabel = "[create]",
        footer = {
            "",
            "Examples:",
            "  stancewatch topics                               what each topic holds; needs no cluster",
            "  stancewatch topics create --partitions 12 --replication-factor 3 \\",
            "      --bootstrap kafka:9092 --registry http://registry:8080"
        })
public final class TopicsCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        PrintWriter out = command.commandLine().getOut();
        for (TopicSpec topic : Topics.all()) {
            out.printf(
                    "%-22s key: %s · %s%n",
                    topic.name(),
                    topic.key().replace("`", ""),
                    topic.cleanup().name().toLowerCase());
            out.printf("  %s%n", topic.purpose());
        }
    }

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Create the topics and register the schemas that are missing; tell what differs.")
    int create(
            @Mixin ClusterOptions cluster,
            @Option(names = "--partitions", defaultValue = "4", description = "Of each new topic (default: 4).")
                    int partitions,
            @Option(names = "--replication-factor", defaultValue = "1", description = "Of each new topic (default: 1).")
                    short replicationFactor) {
        TopicAdmin.Outcome outcome = Contracts.ensure(cluster.cluster(), partitions, replicationFactor);
        PrintWriter out = command.commandLine().getOut();
        out.println(
                outcome.created().isEmpty()
                        ? "All topics were there."
                        : "Created " + String.join(", ", outcome.created()));
        outcome.differences().forEach(out::println);
        return outcome.differences().isEmpty() ? 0 : 1;
    }
}
