package org.stancewatch.processor;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.stancewatch.schemas.access.AccessFault;
import org.stancewatch.schemas.serde.UnknownStateException;
import org.stancewatch.schemas.topic.PartitionMismatchException;

/** What no new client can mend: it would fail the same way. The message says in a line what to do. */
final class BeyondRepairException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    BeyondRepairException(String message) {
        super(message);
    }

    private BeyondRepairException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * What {@code failure} of a client of {@code application} comes down to; empty where a new client may do better.
     *
     * @param kafka settings of the client
     */
    static Optional<BeyondRepairException> of(Throwable failure, String application, Map<String, String> kafka) {
        Optional<AccessFault> turnedAway = AccessFault.in(failure, kafka);
        if (turnedAway.isPresent()) {
            return Optional.of(new BeyondRepairException(turnedAway.get().line(), failure));
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> reason = reason(cause, application);
            if (reason.isPresent()) {
                return Optional.of(new BeyondRepairException(reason.get(), failure));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> reason(Throwable cause, String application) {
        if (cause instanceof FencedInstanceIdException) {
            return Optional.of("instance: another processor of the same name has taken over the part of this one in "
                    + application + ": give each a name of its own with --instance");
        }
        boolean told = cause instanceof BeyondRepairException
                || cause instanceof PartitionMismatchException
                || cause instanceof MissingSourceTopicException
                || cause instanceof UnknownStateException
                || cause instanceof ConfigException;
        return told ? Optional.of(String.valueOf(cause.getMessage())) : Optional.empty();
    }
}
