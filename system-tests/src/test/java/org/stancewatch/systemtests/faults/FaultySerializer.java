package org.stancewatch.systemtests.faults;

import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.avro.AvroRuntimeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Apicurio's, but that it cannot write what {@link #POISONOUS} is quoted in, and fails on what {@link #STUMBLING} is quoted in
 * once in the life of the process.
 */
public final class FaultySerializer implements Serializer<Object> {

    /** A publisher. */
    static final String POISONOUS = "The Poison Press";

    /** A publisher. */
    static final String STUMBLING = "The Stumble Post";

    private static final AtomicBoolean STUMBLED = new AtomicBoolean();

    private final Serializer<Object> sound = new AvroKafkaSerializer<>();

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        sound.configure(configs, isKey);
    }

    @Override
    public byte[] serialize(String topic, Object value) {
        return serialize(topic, null, value);
    }

    @Override
    public byte[] serialize(String topic, Headers headers, Object value) {
        String text = String.valueOf(value);
        if (text.contains(POISONOUS)) {
            throw new AvroRuntimeException("a fault that was planted");
        }
        if (text.contains(STUMBLING) && !STUMBLED.getAndSet(true)) {
            throw new AvroRuntimeException("a stumble that was planted");
        }
        return sound.serialize(topic, headers, value);
    }

    @Override
    public void close() {
        sound.close();
    }
}
