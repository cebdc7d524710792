package org.stancewatch.schemas.serde;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.stancewatch.schemas.registry.RegistryApi;

/** Whose Avro serde it is: what it is called, what it is told, and where it looks for the registry's API. */
public enum SerdeFamily {

    /** Apicurio's in Confluent mode, the default. The address of the registry has no path. */
    APICURIO(
            "io.apicurio.registry.serde.avro.AvroKafkaSerializer",
            "io.apicurio.registry.serde.avro.AvroKafkaDeserializer") {
        @Override
        Map<String, String> properties(URI registry) {
            Map<String, String> properties = new HashMap<>();
            properties.put(
                    "apicurio.registry.url",
                    registry.resolve("/apis/registry/v3").toString());
            // Schemas are registered before anything starts; a stream thread never writes to the registry.
            properties.put("apicurio.registry.auto-register", "false");
            // Looks a schema up whole, as it is registered, not cut into references.
            properties.put("apicurio.registry.dereference-schema", "true");
            properties.put("apicurio.registry.artifact.group-id", "default");
            properties.put(
                    "apicurio.registry.artifact-resolver-strategy",
                    "io.apicurio.registry.serde.strategy.TopicIdStrategy");
            // These three make Confluent's wire format: byte 0, four-byte id, Avro binary.
            properties.put("apicurio.registry.id-handler", "io.apicurio.registry.serde.Default4ByteIdHandler");
            properties.put("apicurio.registry.use-id", "contentId");
            properties.put("apicurio.registry.headers.enabled", "false");
            properties.put("apicurio.registry.use-specific-avro-reader", "true");
            return properties;
        }

        @Override
        public URI schemaApi(URI registry) {
            return registry.resolve(RegistryApi.APICURIO_PATH);
        }
    },

    /** Confluent's. The address of the registry is what Confluent's own tools call {@code schema.registry.url}. */
    CONFLUENT(
            "io.confluent.kafka.serializers.KafkaAvroSerializer",
            "io.confluent.kafka.serializers.KafkaAvroDeserializer") {
        @Override
        Map<String, String> properties(URI registry) {
            return Map.of(
                    "schema.registry.url",
                    registry.toString(),
                    // As above; and the schema written is the program's own, whatever others have registered since.
                    "auto.register.schemas",
                    "false",
                    "use.latest.version",
                    "false",
                    "specific.avro.reader",
                    "true");
        }

        @Override
        public URI schemaApi(URI registry) {
            return registry;
        }
    };

    private static final String CONFLUENT_PACKAGES = "io.confluent.";

    private final String serializer;
    private final String deserializer;

    SerdeFamily(String serializer, String deserializer) {
        this.serializer = serializer;
        this.deserializer = deserializer;
    }

    /** That of the classes that {@code settings} name under the keys of {@link SerdeConfig}. */
    public static SerdeFamily of(Map<String, String> settings) {
        boolean confluent = Stream.of(SerdeConfig.SERIALIZER, SerdeConfig.DESERIALIZER)
                .anyMatch(key -> settings.getOrDefault(key, "").startsWith(CONFLUENT_PACKAGES));
        return confluent ? CONFLUENT : APICURIO;
    }

    /** Base address of the registry's API in Confluent's form, for those who register and look up schemas. */
    public abstract URI schemaApi(URI registry);

    /** The address, as this family takes it, of the Apicurio Registry at {@code base} (scheme, host and port). */
    public URI addressOfApicurio(URI base) {
        return this == APICURIO ? base : base.resolve(RegistryApi.APICURIO_PATH);
    }

    abstract Map<String, String> properties(URI registry);

    String serializer() {
        return serializer;
    }

    String deserializer() {
        return deserializer;
    }
}
