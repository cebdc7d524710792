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

    /** Class name of the serializer; unset: Apicurio's, or that of the family of the deserializer. */
    public static final String SERIALIZER = "serde.serializer.class";
    /** Class name of the deserializer; unset: that of the family of the serializer. */
    public static final String DESERIALIZER = "serde.deserializer.class";
    /** What begins so goes to both, without the prefix. */
    public static final String PREFIX = "serde.property.";

    /** Property, in milliseconds: how long a lookup in the registry may take, whichever serde makes it; unset: 10 s. */
    public static final String REGISTRY_TIMEOUT = "registry.timeout.ms";

    private static final String DEFAULT_TIMEOUT = "10000";

    public SerdeConfig {
        Objects.requireNonNull(serializer, SERIALIZER);
        Objects.requireNonNull(deserializer, DESERIALIZER);
        properties = Map.copyOf(properties);
    }

    /** Apicurio's serde in Confluent mode, against the registry at {@code registry} (scheme, host and port). */
    public static SerdeConfig apicurio(URI registry) {
        return of(registry, Map.of());
    }

    /**
     * The serde that {@code settings} name under the keys of this class, with the defaults of its {@link SerdeFamily} and
     * the properties they set; other keys are ignored.
     */
    public static SerdeConfig of(URI registry, Map<String, String> settings) {
        SerdeFamily family = SerdeFamily.of(settings);
        Map<String, String> properties = new TreeMap<>(family.properties(registry));
        settings.forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                properties.put(key.substring(PREFIX.length()), value);
            }
        });
        return new SerdeConfig(
                settings.getOrDefault(SERIALIZER, family.serializer()),
                settings.getOrDefault(DESERIALIZER, family.deserializer()),
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
