package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.stancewatch.domain.claim.ArticleClaims;

/**
 * Checks what must hold of every history, on generated ones: {@code -Dstancewatch.cases=200000} takes more of them, {@code
 * -Dstancewatch.seed=17} begins at another. A failure names its seed and the smallest history that shows it.
 */
public final class GeneratedHistories {

    private static final String CASES = "stancewatch.cases";
    private static final String SEED = "stancewatch.seed";

    private GeneratedHistories() {}

    /** What must hold of {@code history} on {@code date}; throws where it does not. */
    @FunctionalInterface
    public interface Property {

        /** Checks {@code history}; {@code seed} settles whatever else is left to chance. */
        void check(List<ArticleClaims> history, LocalDate date, long seed);
    }

    /** Checks {@code property} on {@code cases} histories, or on as many as the system property says. */
    public static void check(int cases, Property property) {
        seeds(cases).forEach(seed -> check(seed, property));
    }

    /** Hands the same histories to {@code visitor}, which looks at them in its own way. */
    static void walk(int cases, Property visitor) {
        seeds(cases).forEach(seed -> visitor.check(Histories.of(seed), Histories.date(seed), seed));
    }

    private static LongStream seeds(int cases) {
        long first = Long.getLong(SEED, 0);
        return LongStream.range(first, first + Integer.getInteger(CASES, cases));
    }

    private static void check(long seed, Property property) {
        List<ArticleClaims> history = Histories.of(seed);
        LocalDate date = Histories.date(seed);
        if (fault(property, history, date, seed).isPresent()) {
            SmallestHistory smallest = SmallestHistory.of(
                    history, some -> fault(property, some, date, seed).isPresent());
            Throwable fault = fault(property, smallest.articles(), date, seed).orElseThrow();
            throw new AssertionError(
                    "-D%s=%d -D%s=1, as of %s:%n%s%n%s".formatted(SEED, seed, CASES, date, smallest, fault), fault);
        }
    }

    private static Optional<Throwable> fault(
            Property property, List<ArticleClaims> history, LocalDate date, long seed) {
        try {
            property.check(history, date, seed);
            return Optional.empty();
        } catch (AssertionError | RuntimeException fault) {
            return Optional.of(fault);
        }
    }
}
