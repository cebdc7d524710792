package org.stancewatch.app;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.stancewatch.app.config.Secrets;
import org.stancewatch.app.standalone.StackAddress;
import org.stancewatch.schemas.PublicAddress;
import org.stancewatch.schemas.access.AccessFault;
import org.stancewatch.schemas.registry.RegistryApi;
import org.stancewatch.schemas.registry.RegistryUser;
import org.stancewatch.schemas.serde.SerdeConfig;
import org.stancewatch.schemas.serde.SerdeFamily;

/**
 * A Kafka cluster and the registry that goes with it.
 *
 * @param bootstrap {@code host:port[,host:port…]}
 * @param registry base URL of the registry: of Apicurio without the path of an API, of Confluent's what its tools
 *     call {@code schema.registry.url}
 * @param kafka settings passed through to every Kafka client; they win over what the product sets
 */
public record Cluster(String bootstrap, URI registry, Map<String, String> kafka) {

    public Cluster {
        Objects.requireNonNull(bootstrap, "bootstrap");
        Objects.requireNonNull(registry, "registry");
        kafka = Map.copyOf(kafka);
    }

    /** That of a standalone stack that runs. */
    public static Cluster standalone(StackAddress address, Map<String, String> kafka) {
        URI registry = SerdeFamily.of(kafka).addressOfApicurio(address.registry());
        return new Cluster(address.bootstrap(), registry, kafka);
    }

    /** What is passed through to every client, and where the cluster is. */
    public Map<String, String> connection() {
        Map<String, String> connection = new HashMap<>(kafka);
        connection.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        return connection;
    }

    /** Settings every client of the cluster needs. */
    public Properties clientSettings() {
        Properties settings = new Properties();
        settings.setProperty(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        // A wrong address is told while the user still looks, not after a minute.
        settings.setProperty(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, "15000");
        settings.setProperty(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, "10000");
        settings.putAll(kafka);
        return settings;
    }

    /** For a consumer that reads what is committed and leaves no trace: it makes no topic and keeps no place. */
    public Properties readerSettings() {
        Properties settings = clientSettings();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return settings;
    }

    /**
     * The partitions of {@code topic} as {@code consumer} sees them; none where it is not there.
     *
     * @throws IllegalStateException where no broker answers
     */
    public List<TopicPartition> partitions(Consumer<?, ?> consumer, String topic) {
        try {
            return consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
        } catch (KafkaException failure) {
            throw explained(failure);
        }
    }

    /** How values are written and read. */
    public SerdeConfig serde() {
        return SerdeConfig.of(registry, kafka);
    }

    /** The registry, as those speak to it who register and look up schemas. */
    public RegistryApi registryApi() {
        return new RegistryApi(SerdeFamily.of(kafka).schemaApi(registry), RegistryUser.in(serde().properties()));
    }

    /** What {@code failure} of a client of this cluster comes down to: it is turned away, no broker answers, or itself. */
    public RuntimeException explained(Throwable failure) {
        Optional<AccessFault> turnedAway = AccessFault.in(failure, kafka);
        if (turnedAway.isPresent()) {
            return turnedAway.get();
        }
        if (failure instanceof TimeoutException) {
            return noAnswer(failure);
        }
        return failure instanceof RuntimeException told
                ? told
                : new IllegalStateException(Faults.line(failure), failure);
    }

    /** That {@code topic} is missing, and what to do. */
    public IllegalStateException without(String topic) {
        return new IllegalStateException(
                topic + ": no such topic on " + bootstrap + ": create it with: stancewatch topics create");
    }

    private IllegalStateException noAnswer(Throwable silence) {
        // A broker that speaks TLS says nothing to a client that does not.
        String protocol = kafka.getOrDefault(
                CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, CommonClientConfigs.DEFAULT_SECURITY_PROTOCOL);
        return new IllegalStateException(
                "bootstrap: no broker answers at " + bootstrap + " (kafka.security.protocol: " + protocol + ")",
                silence);
    }

    /** With secrets masked, so that it may be logged. */
    @Override
    public String toString() {
        return "bootstrap=" + bootstrap + " registry=" + PublicAddress.in(registry) + " kafka=" + Secrets.masked(kafka);
    }
}
