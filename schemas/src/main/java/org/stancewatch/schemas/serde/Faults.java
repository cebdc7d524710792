package org.stancewatch.schemas.serde;

import org.stancewatch.schemas.codec.Codec;

final class Faults {

    private Faults() {}

    /** {@code topic: record: reason}. */
    static String describe(String topic, Codec<?, ?> codec, RuntimeException fault) {
        String reason = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return topic + ": " + codec.recordType().getSimpleName() + ": " + reason;
    }
}
