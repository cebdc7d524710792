package org.stancewatch.processor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.stancewatch.schemas.access.AccessFault;
import org.stancewatch.schemas.topic.PartitionCount;
import org.stancewatch.schemas.topic.PartitionMismatchException;
import org.stancewatch.schemas.topic.TopicLayout;
import org.stancewatch.schemas.topic.TopicSpec;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.schemas.topic.TransactionVersion;

/**
 * What must be known of a cluster before an application starts on it.
 *
 * @param replicationFactor that of the claim topic: internal topics, which hold what follows from it, take the same
 */
record ClusterFacts(int replicationFactor) {

    /**
     * Asks the cluster.
     *
     * @throws IllegalStateException where no broker answers
     * @throws BeyondRepairException where a topic is missing, or transactions are of an older version, under which a late
     *     write of a dead producer may slip into the next transaction
     * @throws AccessFault where this client may not describe one of them
     * @throws PartitionMismatchException where topics of ours, internal ones among them, differ in their partitions, or have
     *     not as many as is said
     */
    static ClusterFacts of(ProcessorConfig config) {
        Map<String, Object> settings = new HashMap<>(config.kafka());
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, config.bootstrap());
        try (Admin admin = Admin.create(settings)) {
            requireTransactions(admin);
            Map<String, TopicDescription> topics = topics(admin, config);
            Map<String, Integer> partitions = new TreeMap<>();
            topics.forEach(
                    (topic, found) -> partitions.put(topic, found.partitions().size()));
            PartitionCount.of(partitions, config.partitions());
            TopicDescription claims = Objects.requireNonNull(
                    topics.get(config.generation().of(Topics.CLAIM).name()));
            return new ClusterFacts(claims.partitions().get(0).replicas().size());
        } catch (ExecutionException failure) {
            Throwable cause = Objects.requireNonNullElse(failure.getCause(), failure);
            throw new IllegalStateException(
                    "bootstrap: no answer from " + config.bootstrap() + ": " + cause.getMessage(), cause);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("bootstrap: interrupted while asking " + config.bootstrap(), stop);
        }
    }

    /** Two of three replicas must have a record before it counts. */
    int minInsyncReplicas() {
        return TopicLayout.minInsyncReplicas(replicationFactor);
    }

    private static void requireTransactions(Admin admin) throws ExecutionException, InterruptedException {
        TransactionVersion version =
                TransactionVersion.of(admin.describeFeatures().featureMetadata().get());
        if (!version.isEnough()) {
            throw new BeyondRepairException(TransactionVersion.FEATURE + ": is " + version.level() + ", must be "
                    + TransactionVersion.REQUIRED + ": upgrade it with kafka-features.sh");
        }
    }

    /** Those of the catalogue, and those that Kafka Streams has made for our applications so far. */
    private static Map<String, TopicDescription> topics(Admin admin, ProcessorConfig config)
            throws ExecutionException, InterruptedException {
        Set<String> names = new HashSet<>(admin.listTopics().names().get());
        names.removeIf(topic ->
                config.applications().stream().noneMatch(application -> application.owns(topic, config.generation())));
        config.generation().processed().stream().map(TopicSpec::name).forEach(names::add);
        Map<String, TopicDescription> topics = new TreeMap<>();
        for (var described : new TreeMap<>(admin.describeTopics(names).topicNameValues()).entrySet()) {
            topics.put(described.getKey(), description(described.getKey(), described.getValue(), config));
        }
        return topics;
    }

    private static TopicDescription description(
            String topic, KafkaFuture<TopicDescription> described, ProcessorConfig config)
            throws ExecutionException, InterruptedException {
        try {
            return described.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof UnknownTopicOrPartitionException) {
                throw new BeyondRepairException(topic + ": no such topic on " + config.bootstrap()
                        + ": create it with: stancewatch topics create");
            }
            if (failure.getCause() instanceof TopicAuthorizationException) {
                throw AccessFault.to(topic, config.kafka());
            }
            throw failure;
        }
    }
}
