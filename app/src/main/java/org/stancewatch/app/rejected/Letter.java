package org.stancewatch.app.rejected;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.stancewatch.schemas.rejected.DeadLetter;
import org.stancewatch.schemas.rejected.Rejection;
import org.stancewatch.schemas.rejected.Retry;

/**
 * A record on the dead-letter topic.
 *
 * @param record as it lies there
 * @param content what its headers say
 * @param retry that it was driven again
 */
public record Letter(ConsumerRecord<byte[], byte[]> record, DeadLetter content, Optional<Retry> retry) {

    /** {@code partition-offset} on the dead-letter topic. */
    public String id() {
        return id(record);
    }

    public Rejection rejection() {
        return content.rejection();
    }

    /** The key of the source record; empty where it has none. */
    public String key() {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }

    static String id(ConsumerRecord<?, ?> record) {
        return record.partition() + "-" + record.offset();
    }
}
