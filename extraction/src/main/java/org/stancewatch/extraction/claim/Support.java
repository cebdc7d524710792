package org.stancewatch.extraction.claim;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.extraction.claim.Draft.Point;

/**
 * What an article as a whole says for a point and against it, as the measures that the model of claims weighs: its likeliest
 * reading, the sentences that tell it again, and what else might have been meant in its place.
 */
final class Support {

    /** The log odds of the likeliest reading, within ±{@value #MOST}. */
    static final String LOG_ODDS = "log-odds";
    /** The probability of the likeliest reading in another sentence. */
    static final String AGAIN = "told-again";
    /** The sum of those in all further sentences, {@value #MANY} at most. */
    static final String MORE = "told-more";
    /** The probability that the same company does something else about the same technology. */
    static final String OTHER_ACT = "other-act";
    /** The probability that something else of the same company and technology is told as history: a halt that ended. */
    static final String HISTORY = "told-history";
    /** The probability that another company does the same. */
    static final String OTHER_COMPANY = "other-company";
    /** The probability that the company does the same about another technology. */
    static final String OTHER_TECHNOLOGY = "other-technology";

    private static final double MOST = 5;
    private static final double MANY = 3;

    private final Map<Point, double[]> sentences;
    private final Map<List<?>, TopTwo> rivals = new HashMap<>();
    private final Map<List<?>, TopTwo> history = new HashMap<>();

    /** The two likeliest of the points that have something in common: whichever asks, its best rival is one of them. */
    private record TopTwo(Point first, double best, double next) {

        double other(Point point) {
            return point.equals(first) ? next : best;
        }

        TopTwo and(Point point, double probability) {
            return probability > best
                    ? new TopTwo(point, probability, best)
                    : new TopTwo(first, best, Math.max(next, probability));
        }
    }

    Support(List<Draft> drafts) {
        this.sentences = drafts.stream()
                .collect(Collectors.groupingBy(
                        Draft::point, Collectors.collectingAndThen(Collectors.toList(), Support::bySentence)));
        Set<Point> news = drafts.stream()
                .filter(draft -> !draft.background())
                .map(Draft::point)
                .collect(Collectors.toSet());
        sentences.forEach((point, told) -> {
            if (news.contains(point)) {
                likenesses(point).forEach(likeness -> note(rivals, likeness, point, told[0]));
            } else {
                note(history, otherAct(point), point, told[0]);
            }
        });
    }

    private static void note(Map<List<?>, TopTwo> known, List<?> likeness, Point point, double likeliest) {
        known.merge(likeness, new TopTwo(point, likeliest, 0), (top, one) -> top.and(point, likeliest));
    }

    // Of each sentence the likeliest reading, the likeliest sentence first.
    private static double[] bySentence(List<Draft> drafts) {
        Map<Integer, Double> likeliest = new HashMap<>();
        drafts.forEach(draft -> likeliest.merge(draft.sentence(), draft.certainty(), Math::max));
        return likeliest.values().stream()
                .sorted(Comparator.reverseOrder())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static List<List<?>> likenesses(Point point) {
        return List.of(otherAct(point), otherCompany(point), otherTechnology(point));
    }

    private static List<?> otherAct(Point point) {
        return List.of(OTHER_ACT, point.company(), point.technology(), point.modality());
    }

    private static List<?> otherCompany(Point point) {
        return List.of(OTHER_COMPANY, point.technology(), point.acts(), point.modality());
    }

    private static List<?> otherTechnology(Point point) {
        return List.of(OTHER_TECHNOLOGY, point.company(), point.acts(), point.modality());
    }

    /** The measures of the point of {@code likeliest}, its likeliest reading, whose features are among them. */
    Map<String, Double> of(Draft likeliest) {
        Point point = likeliest.point();
        double[] told = sentences.getOrDefault(point, new double[] {0});
        Map<String, Double> measures = new HashMap<>();
        likeliest.origin().features().forEach(feature -> measures.put(feature, 1.0));
        measures.put(LOG_ODDS, logOdds(told[0]));
        measures.put(AGAIN, told.length > 1 ? told[1] : 0);
        measures.put(MORE, Math.min(MANY, Arrays.stream(told).skip(2).sum()));
        measures.put(OTHER_ACT, best(rivals, otherAct(point), point));
        measures.put(OTHER_COMPANY, best(rivals, otherCompany(point), point));
        measures.put(OTHER_TECHNOLOGY, best(rivals, otherTechnology(point), point));
        measures.put(HISTORY, best(history, otherAct(point), point));
        return measures;
    }

    private static double best(Map<List<?>, TopTwo> known, List<?> likeness, Point point) {
        TopTwo top = known.get(likeness);
        return top == null ? 0 : top.other(point);
    }

    private static double logOdds(double probability) {
        return Math.max(-MOST, Math.min(MOST, Math.log(probability / (1 - probability))));
    }
}
