package org.stancewatch.schemas.serde;

import org.apache.kafka.common.KafkaException;

/** The registry did not answer: nothing is known against the record, which must not be rejected for it. */
public final class RegistryUnavailableException extends KafkaException {

    RegistryUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
