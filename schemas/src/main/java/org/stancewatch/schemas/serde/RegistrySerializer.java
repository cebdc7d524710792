package org.stancewatch.schemas.serde;

import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * A serializer that asks a registry for the id of its one schema: it waits no longer than its limit, and tells a registry
 * that gives no id ({@link RegistryUnavailableException}) from a value that is at fault.
 */
final class RegistrySerializer implements Serializer<Object> {

    private final Serializer<Object> records;
    private final Lookups lookups;
    private volatile boolean hasWritten;

    RegistrySerializer(Serializer<Object> records, Lookups lookups) {
        this.records = records;
        this.lookups = lookups;
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        records.configure(configs, isKey);
    }

    @Override
    public byte[] serialize(String topic, Object value) {
        return serialize(topic, null, value);
    }

    @Override
    public byte[] serialize(String topic, @Nullable Headers headers, Object value) {
        try {
            // A serde keeps the id once it has it: no other thread is needed to wait for it.
            byte[] bytes = hasWritten
                    ? records.serialize(topic, headers, value)
                    : lookups.within(() -> records.serialize(topic, headers, value));
            hasWritten = true;
            return bytes;
        } catch (RuntimeException fault) {
            throw RegistryFaults.writing(fault);
        }
    }

    @Override
    public void close() {
        records.close();
    }
}
