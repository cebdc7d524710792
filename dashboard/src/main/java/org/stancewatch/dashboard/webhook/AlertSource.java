package org.stancewatch.dashboard.webhook;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.stancewatch.dashboard.reading.ReaderSettings;
import org.stancewatch.dashboard.reading.Source;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.SerdeConfig;
import org.stancewatch.schemas.topic.Topics;

/** Where alerts are read: a cluster and the registry that goes with it. */
public final class AlertSource {

    private final Map<String, Object> settings;
    private final SerdeConfig serde;

    /** {@code cluster} are the settings every Kafka client of it needs. */
    public AlertSource(Map<String, String> cluster, SerdeConfig serde) {
        this.settings = ReaderSettings.of(cluster, "webhooks");
        this.serde = serde;
    }

    /** Belongs to no group, and is told where to read. */
    KafkaConsumer<String, Alert> consumer() {
        return new KafkaConsumer<>(
                settings,
                new StringDeserializer(),
                AvroSerdes.of(serde).value(Topics.ALERT).deserializer());
    }

    /** The topic as it is there now. */
    Source topic() {
        return Source.of(settings, List.of(Topics.ALERT.name()));
    }
}
