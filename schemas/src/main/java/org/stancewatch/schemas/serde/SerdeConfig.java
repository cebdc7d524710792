package org.stancewatch.schemas.serde;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.common.config.ConfigDef;

/**
 * Which Avro serde writes and reads topics, by class name: any that speaks Confluent's wire format will do.
 *
 * @param serializer class name of a Kafka {@code Serializer} of Avro records
 * @param deserializer class name of the {@code Deserializer} to it, which returns specific records
 * @param properties what both are configured with
 */
public record SerdeConfig(String serializer, String deserializer, Map<String, String> properties) {

    /** Class name of the serializer; unset: Apicurio's. */
    public static final String SERIALIZER = "serde.serializer.class";
    /** Class name of the deserializer; unset: Apicurio's. */
    public static final String DESERIALIZER = "serde.deserializer.class";
    /** What begins so goes to both, without the prefix. */
    public static final String PREFIX = "serde.property.";

    /** Property, in milliseconds: how long a lookup in the registry may take, whichever serde makes it; unset: 10 s. */
    public static final String REGISTRY_TIMEOUT = "registry.timeout.ms";

    private static final String DEFAULT_TIMEOUT = "10000";
    private static final String APICURIO_SERIALIZER = "io.apicurio.registry.serde.avro.AvroKafkaSerializer";
    private static final String APICURIO_DESERIALIZER = "io.apicurio.registry.serde.avro.AvroKafkaDeserializer";

    public SerdeConfig {
        Objects.requireNonNull(serializer, SERIALIZER);
        Objects.requireNonNull(deserializer, DESERIALIZER);
        properties = Map.copyOf(properties);
    }

    /** Apicurio's serde in Confluent mode, against the registry at {@code registry} (scheme, host and port). */
    public static SerdeConfig apicurio(URI registry) {
        return new SerdeConfig(
                APICURIO_SERIALIZER,
                APICURIO_DESERIALIZER,
                Map.of(
                        "apicurio.registry.url",
                        registry.resolve("/apis/registry/v3").toString(),
                        // Schemas are registered before anything starts; a stream thread never writes to the registry.
                        "apicurio.registry.auto-register",
                        "false",
                        // Looks a schema up whole, as it is registered, not cut into references.
                        "apicurio.registry.dereference-schema",
                        "true",
                        "apicurio.registry.artifact.group-id",
                        "default",
                        "apicurio.registry.artifact-resolver-strategy",
                        "io.apicurio.registry.serde.strategy.TopicIdStrategy",
                        // These three make Confluent's wire format: byte 0, four-byte id, Avro binary.
                        "apicurio.registry.id-handler",
                        "io.apicurio.registry.serde.Default4ByteIdHandler",
                        "apicurio.registry.use-id",
                        "contentId",
                        "apicurio.registry.headers.enabled",
                        "false",
                        "apicurio.registry.use-specific-avro-reader",
                        "true"));
    }

    /** {@link #apicurio} with what {@code settings} say otherwise under the keys of this class; other keys are ignored. */
    public static SerdeConfig of(URI registry, Map<String, String> settings) {
        SerdeConfig defaults = apicurio(registry);
        Map<String, String> properties = new TreeMap<>(defaults.properties);
        settings.forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                properties.put(key.substring(PREFIX.length()), value);
            }
        });
        return new SerdeConfig(
                settings.getOrDefault(SERIALIZER, defaults.serializer),
                settings.getOrDefault(DESERIALIZER, defaults.deserializer),
                properties);
    }

    Duration registryTimeout() {
        String millis = properties.getOrDefault(REGISTRY_TIMEOUT, DEFAULT_TIMEOUT);
        return Duration.ofMillis((Long) ConfigDef.parseType(REGISTRY_TIMEOUT, millis, ConfigDef.Type.LONG));
    }

    /** Names properties and keeps their values to itself: passwords are among them. */
    @Override
    public String toString() {
        return "SerdeConfig[" + serializer + ", " + deserializer + ", " + new TreeSet<>(properties.keySet()) + "]";
    }
}
