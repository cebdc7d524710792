package org.stancewatch.processor.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.schemas.codec.Codecs;
import org.stancewatch.schemas.serde.StateSerdes;

/**
 * What subscribers have been told about a pair or a technology by the generation before: the one that takes over goes on from there,
 * and raises nothing again. It stands under the key of the pair or the technology and has no value.
 *
 * @param register every alert raised on it
 */
public record Inheritance(AlertRegister register) {

    private static final String HEADER = "stancewatch-inherited-alerts";
    private static final Serde<AlertRegister> REGISTERS = StateSerdes.of(Codecs.ALERT_REGISTER);

    private static final byte @Nullable [] NOTHING = null;

    public Inheritance {
        Objects.requireNonNull(register, "register");
    }

    /** The record as it goes to {@code topic} under {@code key}: a pair or a technology. */
    public ProducerRecord<byte[], byte[]> to(String topic, String key) {
        ProducerRecord<byte[], byte[]> inherited = new ProducerRecord<>(topic, key.getBytes(UTF_8), NOTHING);
        inherited.headers().add(HEADER, REGISTERS.serializer().serialize(topic, register));
        return inherited;
    }

    /** The inheritance that {@code headers} tell of, where they do. */
    public static Optional<Inheritance> in(Headers headers) {
        return Optional.ofNullable(headers.lastHeader(HEADER))
                .map(header -> new Inheritance(REGISTERS.deserializer().deserialize(HEADER, header.value())));
    }
}
