package org.stancewatch.app;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.stancewatch.schemas.registry.SchemaRegistrar;
import org.stancewatch.schemas.topic.TopicAdmin;
import org.stancewatch.schemas.topic.TopicLayout;
import org.stancewatch.schemas.topic.TopicSpec;
import org.stancewatch.schemas.topic.Topics;

/** Topics and schemas: they must be there before anything starts. */
public final class Contracts {

    private Contracts() {}

    /**
     * Creates and registers what is missing; may run in many processes at once.
     *
     * @throws IllegalStateException where what is there contradicts the catalogue, or a server does not answer
     */
    public static TopicAdmin.Outcome ensure(Cluster cluster, TopicLayout layout) {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            topics(admin, cluster);
            TopicAdmin.Outcome outcome = TopicAdmin.ensure(admin, layout);
            new SchemaRegistrar(cluster.registryApi()).registerAll();
            return outcome;
        }
    }

    /** What is missing or differs, a line each; creates nothing. */
    public static List<String> check(Cluster cluster, TopicLayout layout) {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            Set<String> present = topics(admin, cluster);
            List<String> missing = Topics.all().stream()
                    .map(TopicSpec::name)
                    .filter(topic -> !present.contains(topic))
                    .map(topic -> topic + ": is missing")
                    .toList();
            List<String> schemas = new SchemaRegistrar(cluster.registryApi()).check();
            // Where nothing is missing, ensure creates nothing.
            List<String> differences =
                    missing.isEmpty() ? TopicAdmin.ensure(admin, layout).differences() : missing;
            return Stream.concat(differences.stream(), schemas.stream()).toList();
        }
    }

    private static Set<String> topics(Admin admin, Cluster cluster) {
        try {
            return admin.listTopics().names().get();
        } catch (ExecutionException silence) {
            throw new IllegalStateException("bootstrap: no broker answers at " + cluster.bootstrap(), silence);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("bootstrap: interrupted", stop);
        }
    }
}
