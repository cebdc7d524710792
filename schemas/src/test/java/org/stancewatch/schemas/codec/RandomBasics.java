package org.stancewatch.schemas.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws of what values are made of, from a seed. */
class RandomBasics {

    private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final int MICROS = 1_000_000;
    private static final int NANOS_PER_MICRO = 1_000;
    private static final int MANY = 4;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Amazon",
            "l’interdiction d’un an",
            "禁止令 — 🛑👩‍⚖️",
            "e\u0301 \u202Eright to left\u202C",
            "Microso\uFFFD",
            "tab\tline\nnul\u0000quote\"back\\slash",
            "long ".repeat(5_000));

    final Random random;

    RandomBasics(long seed) {
        this.random = new Random(seed);
    }

    final LocalDate day() {
        long first = FIRST_DAY.toEpochDay();
        long last = LAST_DAY.toEpochDay();
        return LocalDate.ofEpochDay(oneOf(List.of(first, last, 0L, random.nextLong(first, last))));
    }

    final Instant instant() {
        Instant odd = Instant.ofEpochSecond(
                random.nextLong(FIRST_INSTANT.getEpochSecond(), LAST_INSTANT.getEpochSecond()),
                (long) random.nextInt(MICROS) * NANOS_PER_MICRO);
        return oneOf(List.of(FIRST_INSTANT, LAST_INSTANT, Instant.EPOCH, odd));
    }

    final String text() {
        return oneOf(TEXTS);
    }

    final int nonNegative() {
        return oneOf(List.of(0, Integer.MAX_VALUE, random.nextInt(Integer.MAX_VALUE)));
    }

    final <E extends Enum<E>> E any(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    final <V> Optional<V> maybe(Supplier<V> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    final <V> Stream<V> several(Supplier<V> value) {
        return IntStream.range(0, random.nextInt(MANY)).mapToObj(index -> value.get());
    }

    final <V> V oneOf(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }
}
