package org.stancewatch.schemas.codec;

import java.util.Arrays;

/** Between enums of equal symbols. */
final class Symbols {

    private Symbols() {}

    static <A extends Enum<A>> A toAvro(Class<A> type, Enum<?> value) {
        return Enum.valueOf(type, value.name());
    }

    /** Rejects what only a newer schema knows: Avro reads it as the enum's default, which is no domain value. */
    static <T extends Enum<T>> T fromAvro(Class<T> type, String field, Enum<?> symbol) {
        return fromName(type, field, symbol.name());
    }

    static <T extends Enum<T>> T fromName(Class<T> type, String field, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(
                        field + ": " + name + " is not among " + Arrays.toString(type.getEnumConstants())));
    }
}
