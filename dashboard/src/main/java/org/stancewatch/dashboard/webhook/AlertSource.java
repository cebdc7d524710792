package org.stancewatch.dashboard.webhook;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Deserializer;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.SerdeConfig;
import org.stancewatch.schemas.topic.Topics;

/** Where alerts are read: a cluster and the registry that goes with it. */
public final class AlertSource {

    private final Map<String, String> cluster;
    private final SerdeConfig serde;

    /** {@code cluster} are the settings every Kafka client of it needs. */
    public AlertSource(Map<String, String> cluster, SerdeConfig serde) {
        this.cluster = Map.copyOf(cluster);
        this.serde = serde;
    }

    /** Of a consumer that reads what is committed, belongs to no group, and is told where to read. */
    Properties settings() {
        Properties settings = copy();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // Where a topic has lost what was read: what was told is remembered, so nothing is told twice.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return settings;
    }

    Deserializer<Alert> values() {
        return AvroSerdes.of(serde).value(Topics.ALERT).deserializer();
    }

    /** What tells {@code topic} from one of the same name elsewhere, or made anew. */
    String identity(String topic) {
        try (Admin admin = Admin.create(copy())) {
            String topicIds = admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                    .map(found -> found.topicId().toString())
                    .collect(Collectors.joining());
            return admin.describeCluster().clusterId().get() + "/" + topicIds;
        } catch (ExecutionException failure) {
            throw new KafkaException(topic + ": " + failure.getCause(), failure);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new KafkaException(topic + ": interrupted", asked);
        }
    }

    private Properties copy() {
        Properties copy = new Properties();
        copy.putAll(cluster);
        return copy;
    }
}
