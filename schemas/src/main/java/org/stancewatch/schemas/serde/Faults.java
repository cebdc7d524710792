package org.stancewatch.schemas.serde;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.stancewatch.schemas.codec.Codec;

/** What callers see of the many things that Avro serdes throw. */
final class Faults {

    private static final int CONFLUENT_HEADER_LENGTH = 5;
    /** Libraries put whole schemas into messages; the cause keeps them. */
    private static final int REASON_LENGTH = 300;

    private Faults() {}

    static KafkaException writing(String topic, Codec<?, ?> codec, RuntimeException fault) {
        return classified(topic + ": " + codec.recordType().getSimpleName() + ": " + reason(fault), fault);
    }

    static KafkaException reading(String topic, Codec<?, ?> codec, byte[] data, RuntimeException fault) {
        String record = codec.recordType().getSimpleName() + " of " + data.length + " bytes" + schemaId(data);
        return classified(topic + ": " + record + ": " + reason(fault), fault);
    }

    private static KafkaException classified(String message, RuntimeException fault) {
        boolean noAnswer = Stream.<Throwable>iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(Faults::isNoAnswer);
        return noAnswer ? new RegistryUnavailableException(message, fault) : new SerializationException(message, fault);
    }

    private static boolean isNoAnswer(Throwable cause) {
        return cause instanceof SocketException
                || cause instanceof SocketTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof TimeoutException;
    }

    private static String reason(RuntimeException fault) {
        String reason = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return reason.length() > REASON_LENGTH ? reason.substring(0, REASON_LENGTH) + "…" : reason;
    }

    private static String schemaId(byte[] data) {
        boolean hasHeader = data.length >= CONFLUENT_HEADER_LENGTH && data[0] == 0;
        return hasHeader
                ? " under schema id " + ByteBuffer.wrap(data, 1, Integer.BYTES).getInt()
                : "";
    }
}
