package org.stancewatch.processor.failure;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.rocksdb.RocksDBException;

/** A failure and what caused it. */
final class Causes {

    private static final int DEPTH = 10;
    private static final String OURS = "org.stancewatch.";

    private Causes() {}

    /** In one line: each message once, outermost first. */
    static String line(Throwable failure) {
        return of(failure)
                .map(cause -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage())
                .distinct()
                .collect(Collectors.joining(": "));
    }

    /** Whether {@code failure} or one of its causes is a {@code type}. */
    static boolean has(Class<? extends Throwable> type, Throwable failure) {
        return of(failure).anyMatch(type::isInstance);
    }

    /** Whether {@code cause} itself is among them. */
    static boolean contain(Throwable failure, Throwable cause) {
        return of(failure).anyMatch(one -> one == cause);
    }

    /**
     * Whether a record may be to blame for what a step or a serializer threw: it is a fault of our own code. What Kafka's
     * clients, the stores or the registry throw would have met any record.
     */
    static boolean areOurs(Exception failure) {
        return of(failure).noneMatch(Causes::isOfSurroundings);
    }

    /** The kind of the innermost cause and the line of our code it came from: what failures by one bug have in common. */
    static String whereThrown(Throwable failure) {
        Throwable innermost = of(failure).reduce(failure, (outer, inner) -> inner);
        return Arrays.stream(innermost.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> innermost.getClass().getName() + " at " + frame)
                .orElseGet(innermost::toString);
    }

    private static boolean isOfSurroundings(Throwable cause) {
        boolean isOfKafka = cause instanceof KafkaException && !(cause instanceof SerializationException);
        return isOfKafka || cause instanceof RocksDBException || cause instanceof InterruptedException;
    }

    private static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH);
    }
}
