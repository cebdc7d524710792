package org.stancewatch.schemas.serde;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.stancewatch.schemas.codec.Codec;

/** A serializer of Avro records behind a codec. */
record CodecSerializer<T, A extends SpecificRecord>(Codec<T, A> codec, Serializer<? super A> records)
        implements Serializer<T> {

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        records.configure(configs, isKey);
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T value) {
        return serialize(topic, null, value);
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable Headers headers, @Nullable T value) {
        if (value == null) {
            return null;
        }
        try {
            return records.serialize(topic, headers, codec.toAvro(value));
        } catch (RuntimeException fault) {
            throw Faults.writing(topic, codec, fault);
        }
    }

    @Override
    public void close() {
        records.close();
    }
}
