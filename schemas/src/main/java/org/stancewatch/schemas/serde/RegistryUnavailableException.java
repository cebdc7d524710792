package org.stancewatch.schemas.serde;

import org.apache.kafka.common.KafkaException;

/** The registry gave no schema, for a reason of its own: nothing is known against the record, which must not be rejected. */
public final class RegistryUnavailableException extends KafkaException {

    RegistryUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
