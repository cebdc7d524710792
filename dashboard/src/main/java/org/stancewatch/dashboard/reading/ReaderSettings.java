package org.stancewatch.dashboard.reading;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** Of consumers that read what is committed and leave no trace: they make no topic and keep no place. */
public final class ReaderSettings {

    private static final int RECORDS_AT_ONCE = 1_000;

    private ReaderSettings() {}

    /** Of one that calls itself {@code client}, on the cluster of {@code kafka}. */
    public static Map<String, Object> of(Map<String, String> kafka, String client) {
        Map<String, Object> settings = new HashMap<>();
        // That a broker is away shows on the page while somebody looks, not after a minute.
        settings.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000);
        settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, "stancewatch-dashboard-" + client);
        settings.putAll(kafka);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // A row that is there already is left as it is: to read too much does no harm.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_ONCE);
        return settings;
    }
}
