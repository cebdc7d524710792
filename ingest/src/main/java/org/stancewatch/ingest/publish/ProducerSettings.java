package org.stancewatch.ingest.publish;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.stancewatch.schemas.topic.Topics;

/**
 * How to reach the cluster and how long to wait for it.
 *
 * @param kafka client settings as they are, {@code bootstrap.servers} among them (TLS and SASL too)
 * @param deliveryTimeout how long an article may wait for a broker that is away
 */
public record ProducerSettings(Map<String, String> kafka, Duration deliveryTimeout) {

    /** As long as Kafka can count, 24 days: a service waits for its broker and loses nothing. */
    public static final Duration FOREVER = Duration.ofMillis(Integer.MAX_VALUE);

    /** Kafka wants at least linger and one request in it. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private static final int LINGER_MS = 5;

    public ProducerSettings {
        kafka = Map.copyOf(kafka);
        Objects.requireNonNull(deliveryTimeout, "deliveryTimeout");
        if (kafka.getOrDefault(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "").isBlank()) {
            throw new IllegalArgumentException("bootstrap.servers: is missing");
        }
        if (deliveryTimeout.compareTo(SHORTEST) < 0 || deliveryTimeout.compareTo(FOREVER) > 0) {
            throw new IllegalArgumentException("deliveryTimeout: " + deliveryTimeout + " is not from 1 s to 24 days");
        }
    }

    /** The user's settings, then those the guarantees of ingest stand on. */
    public Properties toProperties() {
        int timeout = (int) deliveryTimeout.toMillis();
        Properties properties = new Properties();
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, "stancewatch-ingest");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4"); // text shrinks to a third
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.min(30_000, timeout - LINGER_MS));
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_MESSAGE_BYTES); // what the topic takes
        properties.putAll(kafka);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (long) timeout);
        return properties;
    }
}
