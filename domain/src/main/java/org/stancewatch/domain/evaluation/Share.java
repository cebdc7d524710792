package org.stancewatch.domain.evaluation;

import java.util.Collection;
import java.util.List;

/**
 * A share counted in a sample of articles, and the interval in which it would lie, 95 times in 100, among all articles like
 * them.
 *
 * <p>Wilson's score interval, at the effective size of the sample: what one article says is read rightly or wrongly
 * together, so that ten claims of five articles tell less than ten of ten. The effective size is the count divided by the
 * design effect, the variance between articles (linearised) over that of independent ones; it is never above the count.
 * Where all or none is right the articles are counted.
 *
 * @param tally what was counted
 * @param low the lower end of the interval
 * @param high its upper end
 */
public record Share(Tally tally, double low, double high) {

    /** The normal distribution leaves 2.5 % beyond on either side. */
    private static final double Z = 1.959964;

    /** The share over {@code articles}, one tally each. */
    public static Share of(Collection<Tally> articles) {
        List<Tally> counted = articles.stream().filter(tally -> tally.of() > 0).toList();
        Tally sum = counted.stream().reduce(Tally.NONE, Tally::plus);
        return counted.isEmpty() ? new Share(sum, 0, 1) : wilson(sum, effectiveSize(counted, sum));
    }

    public double value() {
        return tally.share();
    }

    private static Share wilson(Tally sum, double size) {
        double share = Math.min(1, sum.share());
        double spread = Z * Z / size;
        double centre = (share + spread / 2) / (1 + spread);
        double half = Math.sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread);
        return new Share(sum, Math.max(0, centre - half), Math.min(1, centre + half));
    }

    private static double effectiveSize(List<Tally> articles, Tally sum) {
        double independent = sum.share() * (1 - sum.share()) / (sum.of() - 1);
        return independent <= 0 || articles.size() == 1
                ? articles.size()
                : sum.of() / Math.max(1, variance(articles, sum) / independent);
    }

    private static double variance(List<Tally> articles, Tally sum) {
        double squares = articles.stream()
                .mapToDouble(article -> article.right() - sum.share() * article.of())
                .map(residual -> residual * residual)
                .sum();
        return squares * articles.size() / (articles.size() - 1) / sum.of() / sum.of();
    }
}
