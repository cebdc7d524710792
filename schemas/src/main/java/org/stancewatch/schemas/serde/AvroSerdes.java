package org.stancewatch.schemas.serde;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;
import org.stancewatch.schemas.codec.Codec;
import org.stancewatch.schemas.topic.Topic;

/** Serdes of topic values: the Avro serde that the configuration names, with the codec of the topic. */
public final class AvroSerdes {

    private final SerdeConfig config;

    private AvroSerdes(SerdeConfig config) {
        this.config = config;
    }

    public static AvroSerdes of(SerdeConfig config) {
        return new AvroSerdes(config);
    }

    /** A new serde of the values of {@code topic}; throws {@link ConfigException} where a class cannot be made. */
    public <T> Serde<T> value(Topic<T> topic) {
        return serde(topic.codec());
    }

    private <T, A extends SpecificRecord> Serde<T> serde(Codec<T, A> codec) {
        @SuppressWarnings("unchecked") // an Avro serializer takes any record
        Serializer<Object> serializer = instance(SerdeConfig.SERIALIZER, config.serializer(), Serializer.class);
        Deserializer<?> deserializer = instance(SerdeConfig.DESERIALIZER, config.deserializer(), Deserializer.class);
        Lookups lookups = new Lookups(config.registryTimeout());
        Serde<T> serde = Serdes.serdeFrom(
                new CodecSerializer<>(codec, new RegistrySerializer(serializer, lookups)),
                new CodecDeserializer<>(codec, new RegistryDeserializer(deserializer, lookups)));
        serde.configure(config.properties(), false);
        return serde;
    }

    private static <S> S instance(String key, String className, Class<S> type) {
        try {
            return Utils.newInstance(className, type);
        } catch (ClassNotFoundException | RuntimeException fault) {
            throw new ConfigException(key, className, fault.toString());
        }
    }
}
