package org.stancewatch.schemas.serde;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.stancewatch.schemas.codec.Codec;

/**
 * A deserializer of Avro records before a codec. Whatever a library throws at bytes it cannot read, callers see a
 * {@link SerializationException} that names topic and reason, or a {@link RegistryUnavailableException} where the bytes
 * are not to blame.
 */
record CodecDeserializer<T, A extends SpecificRecord>(Codec<T, A> codec, Deserializer<?> records)
        implements Deserializer<T> {

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        records.configure(configs, isKey);
    }

    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] data) {
        return deserialize(topic, null, data);
    }

    @Override
    public @Nullable T deserialize(String topic, @Nullable Headers headers, byte @Nullable [] data) {
        if (data == null) {
            return null;
        }
        try {
            return codec.fromAvro(codec.recordType().cast(records.deserialize(topic, headers, data)));
        } catch (RuntimeException fault) {
            throw Faults.reading(topic, codec, data, fault);
        }
    }

    @Override
    public void close() {
        records.close();
    }
}
