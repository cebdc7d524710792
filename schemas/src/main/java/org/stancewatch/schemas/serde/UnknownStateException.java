package org.stancewatch.schemas.serde;

import org.apache.kafka.common.KafkaException;

/** A value of a store under a schema that no release up to this one has: nothing is known against the record at hand. */
public final class UnknownStateException extends KafkaException {

    UnknownStateException(String message, Throwable cause) {
        super(message, cause);
    }
}
