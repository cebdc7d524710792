package org.stancewatch.schemas.topic;

import java.util.Set;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;

/**
 * What of a topic is not as the catalogue says.
 *
 * @param topic its name
 * @param finding {@code field: has this, the catalogue says that}
 * @param remedy what to do, in a line
 * @param grave whether records may be lost by it, or cannot be written at all
 */
public record TopicDifference(String topic, String finding, String remedy, boolean grave) {

    private static final Set<String> DELETE_RECORDS = Set.of(
            TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.RETENTION_MS_CONFIG, TopicConfig.RETENTION_BYTES_CONFIG);

    static TopicDifference missing(String topic) {
        return new TopicDifference(topic, "is missing", "create it with: stancewatch topics create", true);
    }

    static TopicDifference replication(String topic, int has, int wanted) {
        return new TopicDifference(
                topic,
                "replication-factor: has " + has + ", this cluster takes " + wanted,
                "spread its replicas with: kafka-reassign-partitions.sh",
                false);
    }

    static TopicDifference setting(String topic, String setting, @Nullable String has, String wanted) {
        return new TopicDifference(
                topic,
                setting + ": has " + has + ", the catalogue says " + wanted,
                "set it with: kafka-configs.sh --alter --entity-type topics --entity-name " + topic + " --add-config "
                        + setting + "=" + wanted,
                DELETE_RECORDS.contains(setting));
    }

    /** {@code topic: finding}. */
    @Override
    public String toString() {
        return topic + ": " + finding;
    }
}
