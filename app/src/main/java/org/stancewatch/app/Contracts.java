package org.stancewatch.app;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.stancewatch.schemas.topic.SchemaRegistrar;
import org.stancewatch.schemas.topic.TopicAdmin;

/** Topics and schemas: they must be there before anything starts. */
public final class Contracts {

    private Contracts() {}

    /**
     * Creates and registers what is missing; may run in many processes at once.
     *
     * @throws IllegalStateException where what is there contradicts the catalogue, or a server does not answer
     */
    public static TopicAdmin.Outcome ensure(Cluster cluster, int partitions, short replicationFactor) {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            requireAnswer(admin, cluster);
            TopicAdmin.Outcome outcome = TopicAdmin.ensure(admin, partitions, replicationFactor);
            new SchemaRegistrar(cluster.schemaApi()).registerAll();
            return outcome;
        }
    }

    private static void requireAnswer(Admin admin, Cluster cluster) {
        try {
            admin.describeCluster().clusterId().get();
        } catch (ExecutionException silence) {
            throw new IllegalStateException(
                    "bootstrap: no broker answers at " + cluster.bootstrap() + ": "
                            + silence.getCause().getMessage(),
                    silence);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("bootstrap: interrupted", stop);
        }
    }
}
