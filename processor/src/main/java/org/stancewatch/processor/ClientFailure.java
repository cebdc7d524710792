package org.stancewatch.processor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.rocksdb.RocksDBException;
import org.stancewatch.schemas.serde.RegistryUnavailableException;

/**
 * Why a client of Kafka Streams ended.
 *
 * @param kind what is at fault
 * @param reason one line for the user
 */
record ClientFailure(FailureKind kind, String reason) {

    /** How the operating system says it, through RocksDB and the JDK alike. */
    static final String NO_SPACE = "No space left on device";

    /** How Kafka Streams says it: it has no exception of its own for it. */
    private static final String DIRECTORY_HELD = "multiple instances of Kafka Streams are running";

    /** How the producer says, without an exception of its own, that no broker answered in time when it was to commit. */
    private static final String COMMIT_UNANSWERED = "the previous call to `commitTransaction` timed out";

    private static final Pattern TOPIC_WRITTEN_TO = Pattern.compile("sending record to topic (\\S+) for task");

    /** What {@code failure} of a client with its state in {@code stateDirectory} means. */
    static ClientFailure of(Throwable failure, Path stateDirectory) {
        FailureKind kind = kind(failure);
        return new ClientFailure(kind, reason(kind, failure, stateDirectory));
    }

    /** In one line, with what is done about it. */
    String told() {
        return reason + ": " + kind.remedy();
    }

    private static FailureKind kind(Throwable failure) {
        if (has(failure, RegistryUnavailableException.class)) {
            return FailureKind.REGISTRY;
        }
        return ofDirectory(failure).orElseGet(() -> ofElse(failure));
    }

    private static Optional<FailureKind> ofDirectory(Throwable failure) {
        if (says(failure, NO_SPACE)) {
            return Optional.of(FailureKind.DISK_FULL);
        }
        if (says(failure, DIRECTORY_HELD)) {
            return Optional.of(FailureKind.DIRECTORY_HELD);
        }
        boolean local = has(failure, ProcessorStateException.class) || has(failure, RocksDBException.class);
        return local ? Optional.of(FailureKind.LOCAL_STATE) : Optional.empty();
    }

    private static FailureKind ofElse(Throwable failure) {
        if (has(failure, RecordTooLargeException.class) || has(failure, InvalidRecordException.class)) {
            return FailureKind.TOPIC;
        }
        boolean unanswered = has(failure, RetriableException.class) || says(failure, COMMIT_UNANSWERED);
        return unanswered ? FailureKind.BROKER : FailureKind.BUG;
    }

    private static String reason(FailureKind kind, Throwable failure, Path stateDirectory) {
        String directory = "state directory " + stateDirectory + ": ";
        return switch (kind) {
            case DISK_FULL -> directory + "no space left on device";
            case DIRECTORY_HELD -> directory + "another process works on it";
            case LOCAL_STATE -> directory + last(failure);
            case REGISTRY -> line(first(failure, RegistryUnavailableException.class));
            case BROKER -> "broker: " + last(failure);
            case TOPIC -> topic(failure) + ": refuses a record: " + last(failure);
            case BUG -> chain(failure);
        };
    }

    /** Kafka Streams names it in words alone. */
    private static String topic(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> TOPIC_WRITTEN_TO
                        .matcher(String.valueOf(cause.getMessage()))
                        .results())
                .map(named -> named.group(1))
                .findFirst()
                .orElse("a topic");
    }

    private static String chain(Throwable failure) {
        return causes(failure).map(ClientFailure::line).distinct().collect(Collectors.joining(": "));
    }

    private static String last(Throwable failure) {
        return line(causes(failure).reduce(failure, (outer, inner) -> inner));
    }

    private static String line(Throwable cause) {
        String text =
                cause.getMessage() == null || cause instanceof IOException ? cause.toString() : cause.getMessage();
        return text.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        return causes(failure).anyMatch(type::isInstance);
    }

    private static Throwable first(Throwable failure, Class<? extends Throwable> type) {
        return causes(failure).filter(type::isInstance).findFirst().orElse(failure);
    }

    private static boolean says(Throwable failure, String words) {
        return causes(failure)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(words));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
