package org.stancewatch.processor.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Gives a partition of an aggregator another role, from this place of its input on. It has no value and no key; a second one of the same
 * role changes nothing.
 *
 * @param role the role
 */
public record RoleMark(Role role) {

    private static final String HEADER = "stancewatch-role";

    private static final byte @Nullable [] NOTHING = null;

    public RoleMark {
        Objects.requireNonNull(role, "role");
    }

    /** The mark as it goes to {@code partition} of {@code topic}. */
    public ProducerRecord<byte[], byte[]> to(String topic, int partition) {
        ProducerRecord<byte[], byte[]> mark = new ProducerRecord<>(topic, partition, NOTHING, NOTHING);
        mark.headers().add(HEADER, role.name().getBytes(UTF_8));
        return mark;
    }

    /** The mark that {@code headers} tell of, where they do. */
    public static Optional<RoleMark> in(Headers headers) {
        return Optional.ofNullable(headers.lastHeader(HEADER))
                .map(header -> new RoleMark(Role.valueOf(new String(header.value(), UTF_8))));
    }
}
