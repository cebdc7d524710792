package org.stancewatch.schemas.serde;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.stancewatch.schemas.codec.Codec;

/** What callers see of the many things that Avro serdes throw. */
final class Faults {

    /** Libraries put whole schemas into messages; the cause keeps them. */
    private static final int REASON_LENGTH = 300;

    private Faults() {}

    static KafkaException writing(String topic, Codec<?, ?> codec, RuntimeException fault) {
        return told(topic + ": " + codec.recordType().getSimpleName() + ": " + reason(fault), fault);
    }

    static KafkaException reading(String topic, Codec<?, ?> codec, byte[] data, RuntimeException fault) {
        String record = codec.recordType().getSimpleName() + " of " + data.length + " bytes" + schemaId(data);
        return told(topic + ": " + record + ": " + reason(fault), fault);
    }

    static String reason(Throwable fault) {
        String reason = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return reason.length() > REASON_LENGTH ? reason.substring(0, REASON_LENGTH) + "…" : reason;
    }

    private static KafkaException told(String message, RuntimeException fault) {
        if (fault instanceof UnknownStateException) {
            return new UnknownStateException(message, fault);
        }
        return fault instanceof RegistryUnavailableException
                ? new RegistryUnavailableException(message, fault)
                : new SerializationException(message, fault);
    }

    private static String schemaId(byte[] data) {
        return WireFormat.schemaId(data).stream()
                .mapToObj(id -> " under schema id " + id)
                .findFirst()
                .orElse("");
    }
}
