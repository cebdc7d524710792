package org.stancewatch.domain.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.domain.claim.Claim;

/**
 * How well articles were read: counts that add up.
 *
 * @param tallies one for each figure
 */
public record ClaimScore(Map<Figure, Tally> tallies) {

    /** Nothing read yet. */
    public static final ClaimScore NONE = new ClaimScore(Map.of());

    public ClaimScore {
        tallies = Map.copyOf(tallies);
    }

    /**
     * The score of one article.
     *
     * @param quiet whether it is a trap or a negative
     * @param labels what reading it should give
     * @param found what it gave
     */
    public static ClaimScore of(boolean quiet, List<Claim> labels, List<Claim> found) {
        Figure.Reading reading = new Figure.Reading(quiet, labels, found, ClaimMatch.of(labels, found));
        Map<Figure, Tally> tallies = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            tallies.put(figure, figure.of(reading));
        }
        return new ClaimScore(tallies);
    }

    /** Both together. */
    public ClaimScore plus(ClaimScore other) {
        Map<Figure, Tally> sum = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            sum.put(figure, tally(figure).plus(other.tally(figure)));
        }
        return new ClaimScore(sum);
    }

    public Tally tally(Figure figure) {
        return tallies.getOrDefault(figure, Tally.NONE);
    }

    /** Share of the found claims that are right; 1 where none was found. */
    public double precision() {
        return tally(Figure.PRECISION).share();
    }

    /** Share of the labels that were found; 1 where there is none. */
    public double recall() {
        return tally(Figure.RECALL).share();
    }
}
