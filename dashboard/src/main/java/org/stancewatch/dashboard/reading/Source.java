package org.stancewatch.dashboard.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * What is read.
 *
 * @param identity the cluster and its topics: another cluster, or a topic made anew, has another
 * @param partitions all of them
 */
public record Source(String identity, List<TopicPartition> partitions) {

    /**
     * Looks at {@code topics} in the cluster.
     *
     * @throws KafkaException where no broker answers, or a topic is missing
     */
    public static Source of(Map<String, Object> settings, List<String> topics) {
        try (Admin admin = Admin.create(settings)) {
            String cluster = admin.describeCluster().clusterId().get();
            Map<String, TopicDescription> found =
                    new TreeMap<>(admin.describeTopics(topics).allTopicNames().get());
            return new Source(identity(cluster, found), partitions(found));
        } catch (ExecutionException fault) {
            throw told(Objects.requireNonNullElse(fault.getCause(), fault));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(stop);
        }
    }

    private static String identity(String cluster, Map<String, TopicDescription> topics) {
        StringBuilder identity = new StringBuilder(cluster);
        topics.values().forEach(topic -> identity.append(' ').append(topic.topicId()));
        return identity.toString();
    }

    private static List<TopicPartition> partitions(Map<String, TopicDescription> topics) {
        return topics.values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private static KafkaException told(Throwable cause) {
        if (cause instanceof UnknownTopicOrPartitionException) {
            return new KafkaException("a topic is missing: create them with: stancewatch topics create", cause);
        }
        return cause instanceof KafkaException known ? known : new KafkaException(cause);
    }
}
