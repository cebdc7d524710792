package org.stancewatch.app;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.stancewatch.schemas.access.AccessFault;
import org.stancewatch.schemas.topic.TopicSpec;

/** Whether a client may write, asked before it sends much: one line instead of one for each record. */
public final class WriteAccess {

    private final Cluster cluster;
    private final String topic;

    private WriteAccess(Cluster cluster, String topic) {
        this.cluster = cluster;
        this.topic = topic;
    }

    /**
     * Asks the cluster.
     *
     * @throws AccessFault where this client may not write to {@code topic}
     * @throws IllegalStateException where the topic is missing, or no broker answers
     */
    public static void require(Cluster cluster, TopicSpec topic) {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            new WriteAccess(cluster, topic.name()).require(admin);
        }
    }

    private void require(Admin admin) {
        try {
            @Nullable Set<AclOperation> allowed = allowed(admin);
            // Null where the broker is told nothing of rights.
            if (allowed != null && !allowed.contains(AclOperation.WRITE)) {
                throw denied();
            }
        } catch (ExecutionException failure) {
            throw explained(Objects.requireNonNullElse(failure.getCause(), failure));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(topic + ": interrupted before the cluster answered", stop);
        }
    }

    private @Nullable Set<AclOperation> allowed(Admin admin) throws ExecutionException, InterruptedException {
        DescribeTopicsOptions withRights = new DescribeTopicsOptions().includeAuthorizedOperations(true);
        return admin.describeTopics(List.of(topic), withRights)
                .topicNameValues()
                .values()
                .iterator()
                .next()
                .get()
                .authorizedOperations();
    }

    /** Of topics that are described, Kafka's own words name none. */
    private RuntimeException explained(Throwable failure) {
        if (failure instanceof UnknownTopicOrPartitionException) {
            return cluster.without(topic);
        }
        return failure instanceof TopicAuthorizationException ? denied() : cluster.explained(failure);
    }

    private AccessFault denied() {
        return AccessFault.to(topic, cluster.kafka());
    }
}
