package org.stancewatch.domain.comparison;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each of two generations has of one thing; one of them at least has it.
 *
 * @param a what A has; empty where it has none
 * @param b likewise
 */
public record Sides<T>(Optional<T> a, Optional<T> b) {

    public Sides {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        if (a.isEmpty() && b.isEmpty()) {
            throw new IllegalArgumentException("sides: neither has anything");
        }
    }

    static <T> Sides<T> both(T a, T b) {
        return new Sides<>(Optional.of(a), Optional.of(b));
    }

    static <T> Sides<T> only(Side side, T value) {
        return side == Side.A
                ? new Sides<>(Optional.of(value), Optional.empty())
                : new Sides<>(Optional.empty(), Optional.of(value));
    }

    public Optional<T> of(Side side) {
        return side == Side.A ? a : b;
    }

    /** Those there are, that of A first. */
    public Stream<T> stream() {
        return Stream.concat(a.stream(), b.stream());
    }

    /** That of A where it has one, else that of B. */
    public T any() {
        return a.or(() -> b).orElseThrow();
    }

    public Change change() {
        if (a.isEmpty()) {
            return Change.ADDED;
        }
        return b.isEmpty() ? Change.REMOVED : Change.CHANGED;
    }
}
