package org.stancewatch.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.FinalizedVersionRange;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.stancewatch.schemas.topic.Topics;

/**
 * What must be known of a cluster before an application starts on it.
 *
 * @param replicationFactor that of the claim topic: internal topics, which hold what follows from it, take the same
 */
record ClusterFacts(int replicationFactor) {

    private static final String TRANSACTIONS = "transaction.version";
    private static final short FENCES_EVERY_TRANSACTION = 2;
    private static final int ENOUGH_FOR_A_MAJORITY = 3;

    /**
     * Asks the cluster.
     *
     * @throws IllegalStateException where a topic is missing, no broker answers, or transactions are of an older version,
     *     under which a late write of a dead producer may slip into the next transaction
     */
    static ClusterFacts of(ProcessorConfig config) {
        Map<String, Object> settings = new HashMap<>(config.kafka());
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, config.bootstrap());
        try (Admin admin = Admin.create(settings)) {
            requireTransactions(admin);
            TopicDescription claims = admin.describeTopics(List.of(Topics.CLAIM.name()))
                    .allTopicNames()
                    .get()
                    .get(Topics.CLAIM.name());
            return new ClusterFacts(claims.partitions().get(0).replicas().size());
        } catch (ExecutionException failure) {
            throw told(config, failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("bootstrap: interrupted while asking " + config.bootstrap(), stop);
        }
    }

    /** Two of three replicas must have a record before it counts. */
    int minInsyncReplicas() {
        return replicationFactor >= ENOUGH_FOR_A_MAJORITY ? 2 : 1;
    }

    private static void requireTransactions(Admin admin) throws ExecutionException, InterruptedException {
        FinalizedVersionRange version = admin.describeFeatures()
                .featureMetadata()
                .get()
                .finalizedFeatures()
                .get(TRANSACTIONS);
        int level = Optional.ofNullable(version)
                .map(range -> (int) range.maxVersionLevel())
                .orElse(0);
        if (level < FENCES_EVERY_TRANSACTION) {
            throw new IllegalStateException(
                    TRANSACTIONS + ": is " + level + ", must be 2: upgrade it with kafka-features.sh");
        }
    }

    private static IllegalStateException told(ProcessorConfig config, Throwable failure) {
        String reason = failure instanceof UnknownTopicOrPartitionException
                ? Topics.CLAIM.name() + ": no such topic on " + config.bootstrap()
                        + ": create it with: stancewatch topics create"
                : "bootstrap: no answer from " + config.bootstrap() + ": " + failure.getMessage();
        return new IllegalStateException(reason, failure);
    }
}
