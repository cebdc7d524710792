package org.stancewatch.processor.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.stancewatch.schemas.topic.Topics;

/**
 * The last record of a partition of a replay's claims: all claims have come, and it is this day. It has no value and no key. What
 * falls due by then is told; a second one of the same day changes nothing.
 *
 * @param asOf the day
 */
public record ClosingMark(LocalDate asOf) {

    private static final String HEADER = "stancewatch-as-of";

    private static final byte @Nullable [] NOTHING = null;

    /** The mark as it goes to {@code partition} of the claims of {@code plan}. */
    public static ProducerRecord<byte[], byte[]> of(ReplayPlan plan, int partition) {
        ProducerRecord<byte[], byte[]> mark = new ProducerRecord<>(
                plan.generation().of(Topics.CLAIM).name(),
                partition,
                plan.asOf().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(),
                NOTHING,
                NOTHING);
        mark.headers().add(HEADER, plan.asOf().toString().getBytes(UTF_8));
        return mark;
    }

    /** The mark that {@code headers} tell of, where they do. */
    public static Optional<ClosingMark> in(Headers headers) {
        return Optional.ofNullable(headers.lastHeader(HEADER))
                .map(header -> new ClosingMark(LocalDate.parse(new String(header.value(), UTF_8))));
    }
}
