package org.stancewatch.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.stancewatch.domain.article.Revision;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;

/**
 * What the next claim on a pair costs once many have been told, and what it costs to take one back (design §3.15). Prints a
 * table: medians of time, means of bytes.
 */
public final class HotPair {

    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 100_000);
    private static final int MEASURED = 400;
    private static final int RETRACTED = 100;
    private static final int WARM_UP = 2_000;
    private static final double MICROS = 1_000;
    private static final String ROW = "%8.0f %10.0f %12.0f %10.0f %15.0f %12.0f%n";
    private static final Object[] HEADS = {
        "claims", "claim, µs", "changelog, B", "output, B", "retraction, µs", "changelog, B"
    };

    private final AggregatorDriver aggregator;

    private HotPair(AggregatorDriver aggregator) {
        this.aggregator = aggregator;
    }

    /** What one record costs. */
    private record Cost(double micros, double changelog, double output) {}

    public static void main(String[] arguments) throws IOException {
        try (AggregatorDriver warmUp = new AggregatorDriver()) {
            new HotPair(warmUp).tell(0, WARM_UP);
        }
        System.out.printf(ROW.replace(".0f", "s"), HEADS);
        try (AggregatorDriver aggregator = new AggregatorDriver()) {
            HotPair pair = new HotPair(aggregator);
            int told = 0;
            for (int size : SIZES) {
                pair.tell(told, size);
                told = size + MEASURED;
                pair.measure(size);
            }
        }
    }

    /** Tells the next claims after {@code size}, takes some of all times back and tells them again. */
    private void measure(int size) {
        Cost claim = cost(IntStream.range(size, size + MEASURED)
                .mapToObj(HotStory::article)
                .toList());
        List<ArticleClaims> some = IntStream.range(0, RETRACTED)
                .map(i -> i * (size / RETRACTED))
                .mapToObj(HotStory::article)
                .toList();
        Cost retraction = cost(some.stream().map(HotPair::silent).toList());
        cost(some.stream().map(HotPair::again).toList());
        System.out.printf(
                ROW,
                (double) size,
                claim.micros,
                claim.changelog,
                claim.output,
                retraction.micros,
                retraction.changelog);
    }

    private void tell(int from, int to) {
        for (int number = from; number < to; number++) {
            aggregator.tell(HotStory.article(number));
            if (number % MEASURED == 0) {
                aggregator.written();
            }
        }
        aggregator.written();
    }

    private Cost cost(List<ArticleClaims> records) {
        long[] nanos = records.stream().mapToLong(this::nanos).sorted().toArray();
        AggregatorDriver.Written written = aggregator.written();
        return new Cost(
                nanos[nanos.length / 2] / MICROS,
                (double) written.changelogs() / nanos.length,
                (double) written.outputs() / nanos.length);
    }

    private long nanos(ArticleClaims article) {
        long start = System.nanoTime();
        aggregator.tell(article);
        return System.nanoTime() - start;
    }

    private static ArticleClaims silent(ArticleClaims article) {
        return revised(article, 1, List.of());
    }

    private static ArticleClaims again(ArticleClaims article) {
        return revised(article, 2, article.claims());
    }

    private static ArticleClaims revised(ArticleClaims article, int revision, List<Claim> claims) {
        return article.revisedTo(new Revision(article.revision().time().plusSeconds(revision), "another"), claims);
    }
}
