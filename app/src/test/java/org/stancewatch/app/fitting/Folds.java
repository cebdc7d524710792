package org.stancewatch.app.fitting;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Labelled articles in parts, so that each is looked at with what was fitted on the others. Nothing is fitted on what is
 * held back.
 *
 * @param samples all of them
 * @param count how many parts
 */
record Folds(List<Sample> samples, int count) {

    Folds {
        samples = List.copyOf(samples);
    }

    /** Those that may be fitted on. */
    List<Sample> open() {
        return samples.stream().filter(Sample::open).toList();
    }

    /** Those of {@code claims} whose article may be fitted on. */
    List<Rated> open(Collection<Rated> claims) {
        return claims.stream().filter(claim -> claim.sample().open()).toList();
    }

    /** For any article, what {@code fit} makes of samples to which it does not belong. */
    <T> Function<Sample, T> crossed(Function<List<Sample>, T> fit) {
        return byPart(part ->
                fit.apply(open().stream().filter(sample -> part(sample) != part).toList()));
    }

    /** For any article, what {@code fit} makes of the claims of others. */
    <T> Function<Sample, T> crossed(List<Rated> claims, Function<List<Rated>, T> fit) {
        return byPart(part -> fit.apply(open(claims).stream()
                .filter(claim -> part(claim.sample()) != part)
                .toList()));
    }

    // What is held back belongs to no part; it is looked at with what was fitted on all others.
    private <T> Function<Sample, T> byPart(IntFunction<T> fit) {
        List<T> fitted = IntStream.rangeClosed(0, count).mapToObj(fit).toList();
        return sample -> fitted.get(sample.open() ? part(sample) : count);
    }

    private int part(Sample sample) {
        return Math.floorMod(sample.article().id().hashCode(), count);
    }
}
