package org.stancewatch.domain.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Claim;

/**
 * Whether confidence means what it says: of the asserted claims of about one confidence, how many are right.
 *
 * @param bins by rising confidence; those without claims are absent
 * @param brier mean square of confidence minus rightness: 0 is perfect, 0.25 is what a coin gives
 */
public record Reliability(List<Bin> bins, double brier) {

    /** Where one bin ends and the next begins; among them the confidence from which a contradiction is admitted. */
    private static final List<Double> EDGES = List.of(0.0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.01);

    /**
     * Claims of about one confidence.
     *
     * @param from the least confidence
     * @param to the least that belongs to the next bin
     * @param said their mean confidence
     * @param right the share of them that is right
     */
    public record Bin(double from, double to, double said, Share right) {

        /** Whether what is said may be true. */
        public boolean holds() {
            return right.low() <= said && said <= right.high();
        }
    }

    /** A claim by what is said of it, and by whether it is right. */
    public record Rated(double confidence, boolean right) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    /** Of articles, each matched with its labels. */
    public static Reliability of(Collection<ClaimMatch> matches) {
        return ofRated(matches.stream().map(Reliability::rated).toList());
    }

    /** Of articles, each by its claims. */
    public static Reliability ofRated(List<List<Rated>> articles) {
        List<Bin> bins = new ArrayList<>();
        for (int edge = 1; edge < EDGES.size(); edge++) {
            bins.add(bin(EDGES.get(edge - 1), EDGES.get(edge), articles));
        }
        return new Reliability(
                bins.stream().filter(bin -> bin.right().tally().of() > 0).toList(), brier(articles));
    }

    private static List<Rated> rated(ClaimMatch match) {
        return Stream.concat(
                        match.hits().stream().map(ClaimMatch.Hit::found).map(rated(true)),
                        match.extra().stream().map(rated(false)))
                .toList();
    }

    private static Function<Claim, Rated> rated(boolean right) {
        return claim -> new Rated(claim.confidence(), right);
    }

    private static Bin bin(double from, double to, List<List<Rated>> articles) {
        Predicate<Rated> inside = claim -> claim.confidence() >= from && claim.confidence() < to;
        double said = articles.stream()
                .flatMap(List::stream)
                .filter(inside)
                .mapToDouble(Rated::confidence)
                .average()
                .orElse(from);
        return new Bin(
                from,
                Math.min(1, to),
                said,
                Share.of(articles.stream().map(claims -> tally(claims, inside)).toList()));
    }

    private static Tally tally(List<Rated> claims, Predicate<Rated> inside) {
        return claims.stream()
                .filter(inside)
                .map(claim -> Tally.of(claim.right()))
                .reduce(Tally.NONE, Tally::plus);
    }

    private static double brier(List<List<Rated>> articles) {
        return articles.stream()
                .flatMap(List::stream)
                .mapToDouble(claim -> claim.confidence() - (claim.right() ? 1 : 0))
                .map(error -> error * error)
                .average()
                .orElse(0);
    }
}
