package org.stancewatch.schemas.serde;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * A deserializer of Confluent's wire format that asks a registry for schemas it has not met: it waits no longer than its
 * limit, and tells a registry that gives no schema ({@link RegistryUnavailableException}) from bytes that are at fault.
 */
final class RegistryDeserializer implements Deserializer<Object> {

    private final Deserializer<?> records;
    private final Lookups lookups;
    private final Set<Integer> metSchemas = ConcurrentHashMap.newKeySet();

    RegistryDeserializer(Deserializer<?> records, Lookups lookups) {
        this.records = records;
        this.lookups = lookups;
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        records.configure(configs, isKey);
    }

    @Override
    public Object deserialize(String topic, byte[] data) {
        return deserialize(topic, null, data);
    }

    @Override
    public Object deserialize(String topic, @Nullable Headers headers, byte[] data) {
        int schemaId = WireFormat.schemaId(data).orElseThrow(() -> new SerializationException("no magic byte"));
        try {
            // A serde keeps the schemas it has met: no other thread is needed to wait for it.
            Object value = metSchemas.contains(schemaId)
                    ? records.deserialize(topic, headers, data)
                    : lookups.within(() -> records.deserialize(topic, headers, data));
            metSchemas.add(schemaId);
            return value;
        } catch (RuntimeException fault) {
            throw RegistryFaults.reading(fault);
        }
    }

    @Override
    public void close() {
        records.close();
    }
}
