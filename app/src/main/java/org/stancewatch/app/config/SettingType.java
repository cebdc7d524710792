package org.stancewatch.app.config;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a setting may be.
 *
 * @param name for the documentation: "duration"
 * @param expected what completes "must be …": "a duration such as 60s"
 * @param list whether it has several items, in the environment with commas between them
 * @param parser reads it
 */
public record SettingType<T>(String name, String expected, boolean list, Function<Assignment, T> parser) {

    /** A value that is none of its type; the message says so. */
    static final class Mismatch extends IllegalArgumentException {
        private Mismatch(Assignment given, String expected, Exception cause) {
            super("is '" + given.shown() + "', must be " + expected, cause);
        }

        /** For a reason that is another one each time. */
        Mismatch(Assignment given, String reason) {
            super("is '" + given.shown() + "': " + reason);
        }
    }

    /** One value, of which {@code parser} throws {@link IllegalArgumentException} where it is none. */
    static <T> SettingType<T> of(String name, String expected, Function<String, T> parser) {
        return ofPlaced(name, expected, (text, origin) -> parser.apply(text));
    }

    /** One value that depends on where it stands. */
    static <T> SettingType<T> ofPlaced(String name, String expected, BiFunction<String, Origin, T> parser) {
        return new SettingType<>(name, expected, false, given -> parser.apply(only(given), given.origin()));
    }

    /** Any number of such values. */
    SettingType<List<T>> several() {
        return new SettingType<>(
                "list of " + name,
                expected,
                true,
                given -> given.items().stream()
                        .map(item -> parse(given.of(item)))
                        .toList());
    }

    /**
     * Reads a value.
     *
     * @throws Mismatch where it is none of this type
     */
    T parse(Assignment given) {
        try {
            return parser.apply(given);
        } catch (Mismatch item) {
            throw item;
        } catch (IllegalArgumentException fault) {
            throw new Mismatch(given, expected, fault);
        }
    }

    private static String only(Assignment given) {
        if (given.items().size() != 1 || given.items().get(0).isBlank()) {
            throw new IllegalArgumentException("no single value");
        }
        return given.items().get(0).strip();
    }
}
