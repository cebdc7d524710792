package org.stancewatch.systemtests.interop;

import java.util.Map;
import java.util.function.BiFunction;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Reads a record with Confluent's deserializer, as a generic record, and writes what it has read with Confluent's serializer.
 * Loaded apart from us, by {@link ConfluentClasses}: the Kafka it sees is theirs.
 */
public final class ConfluentStranger implements BiFunction<String, byte[], byte[]> {

    private final Deserializer<Object> reader;
    private final Serializer<Object> writer;

    public ConfluentStranger(Map<String, String> config) throws ReflectiveOperationException {
        reader = instance("io.confluent.kafka.serializers.KafkaAvroDeserializer");
        writer = instance("io.confluent.kafka.serializers.KafkaAvroSerializer");
        reader.configure(config, false);
        writer.configure(config, false);
    }

    @Override
    public byte[] apply(String topic, byte[] record) {
        return writer.serialize(topic, reader.deserialize(topic, record));
    }

    @SuppressWarnings("unchecked") // the caller names a class of that type
    private static <T> T instance(String className) throws ReflectiveOperationException {
        return (T) Class.forName(className, true, ConfluentStranger.class.getClassLoader())
                .getConstructor()
                .newInstance();
    }
}
