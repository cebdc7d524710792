package org.stancewatch.app;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.stancewatch.schemas.registry.SchemaRegistrar;
import org.stancewatch.schemas.topic.TopicAdmin;
import org.stancewatch.schemas.topic.TopicDifference;
import org.stancewatch.schemas.topic.TopicLayout;

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
            requireBroker(admin, cluster);
            TopicAdmin.Outcome outcome = TopicAdmin.ensure(admin, layout);
            new SchemaRegistrar(cluster.registryApi()).registerAll();
            return outcome;
        }
    }

    /** What is missing or differs, a line each; creates nothing. */
    public static List<String> check(Cluster cluster, TopicLayout layout) {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            requireBroker(admin, cluster);
            List<String> schemas = new SchemaRegistrar(cluster.registryApi()).check();
            return Stream.concat(
                            TopicAdmin.check(admin, layout).stream().map(TopicDifference::toString), schemas.stream())
                    .toList();
        }
    }

    private static void requireBroker(Admin admin, Cluster cluster) {
        try {
            admin.describeCluster().nodes().get();
        } catch (ExecutionException failure) {
            throw cluster.explained(Objects.requireNonNullElse(failure.getCause(), failure));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("bootstrap: interrupted", stop);
        }
    }
}
