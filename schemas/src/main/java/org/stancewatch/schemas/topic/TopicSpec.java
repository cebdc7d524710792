package org.stancewatch.schemas.topic;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.config.TopicConfig;

/**
 * What a topic is called, what it holds and how it is set.
 *
 * @param name its name
 * @param key what the keys of its records are
 * @param purpose what it holds and why it is cleaned up as it is, one line
 * @param cleanup what becomes of old records
 * @param settings every setting by its Kafka name, {@code cleanup.policy} apart
 */
public record TopicSpec(
        String name, String key, String purpose, CleanupPolicy cleanup, SortedMap<String, Setting> settings) {

    public TopicSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(cleanup, "cleanup");
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** The same under another name. */
    TopicSpec named(String other) {
        return new TopicSpec(other, key, purpose, cleanup, settings);
    }

    /** The configuration to create it with, {@code cleanup.policy} too. */
    public Map<String, String> config() {
        Map<String, String> config = new TreeMap<>();
        settings.forEach((name, setting) -> config.put(name, setting.value()));
        config.put(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup.config());
        return config;
    }
}
