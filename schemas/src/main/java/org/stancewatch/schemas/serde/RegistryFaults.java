package org.stancewatch.schemas.serde;

import java.io.EOFException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.InvalidNumberEncodingException;
import org.apache.avro.SchemaParseException;

/**
 * Who is at fault where an Avro serde fails: the record where Avro cannot read or write it, or where the registry says that
 * there is no such schema; the registry in every other case. A good record is worth more than a stream that never waits.
 */
final class RegistryFaults {

    private static final int NOT_FOUND = 404;
    /** Of Apicurio's client and of Confluent's: serdes are named by class, so that neither can be named here. */
    private static final List<String> STATUS_ACCESSORS = List.of("getResponseStatusCode", "getStatus");

    private RegistryFaults() {}

    /** {@code fault} as it is where the bytes are to blame. */
    static RuntimeException reading(RuntimeException fault) {
        return status(fault).map(status -> status == NOT_FOUND).orElseGet(() -> isAvro(fault))
                ? fault
                : unavailable(fault);
    }

    /** {@code fault} as it is where the value is to blame. */
    static RuntimeException writing(RuntimeException fault) {
        return status(fault).isEmpty() && isAvro(fault) ? fault : unavailable(fault);
    }

    private static RegistryUnavailableException unavailable(RuntimeException fault) {
        if (fault instanceof RegistryUnavailableException silence) {
            return silence;
        }
        String status = status(fault).map(code -> "it answered " + code).orElseGet(() -> Faults.reason(last(fault)));
        return new RegistryUnavailableException("registry: " + status, fault);
    }

    /** A schema that cannot be parsed is what the registry answered; all else of Avro is about the bytes. */
    private static boolean isAvro(RuntimeException fault) {
        boolean badSchema = causes(fault).anyMatch(SchemaParseException.class::isInstance);
        return !badSchema && causes(fault).anyMatch(RegistryFaults::isOfDecoder);
    }

    private static boolean isOfDecoder(Throwable cause) {
        return cause instanceof AvroRuntimeException
                || cause instanceof EOFException
                || cause instanceof InvalidNumberEncodingException
                // Lengths and indexes read from noise.
                || cause instanceof IndexOutOfBoundsException
                || cause instanceof UnsupportedOperationException;
    }

    private static Optional<Integer> status(Throwable fault) {
        return causes(fault)
                .flatMap(cause -> STATUS_ACCESSORS.stream().flatMap(name -> status(cause, name).stream()))
                .findFirst();
    }

    private static Optional<Integer> status(Throwable cause, String accessor) {
        try {
            return Optional.ofNullable(
                    (Integer) cause.getClass().getMethod(accessor).invoke(cause));
        } catch (ReflectiveOperationException | ClassCastException none) {
            return Optional.empty();
        }
    }

    private static Throwable last(Throwable fault) {
        return causes(fault).reduce(fault, (outer, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause);
    }
}
