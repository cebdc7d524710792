package org.stancewatch.processor.failure;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failure and what caused it. */
final class Causes {

    private static final int DEPTH = 4;

    private Causes() {}

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

    private static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH);
    }
}
