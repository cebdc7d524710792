package org.stancewatch.extraction.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.extraction.claim.Draft.Point;
import org.stancewatch.extraction.lexicon.Weights;

/**
 * Chooses, of all readings of an article, those that it claims. One sentence alone may leave in doubt what three of them, or
 * the headline, make sure; another may be sure of what the rest of the article speaks against.
 */
final class Selection {

    /** What is likelier right than wrong is a claim. */
    private static final double ENOUGH = 0.5;

    private final Weights claims;

    /** @param claims the model of claims, see {@link Support} */
    Selection(Weights claims) {
        this.claims = claims;
    }

    /** What became of one point. */
    private record Verdict(Draft likeliest, Map<String, Double> support, double confidence, boolean anyChosen) {

        Optional<Draft> of(Draft draft) {
            boolean told = anyChosen ? draft.isChosen() : draft.isReadWith(likeliest);
            boolean enough = draft.modality() == Modality.ASSERTED ? confidence >= ENOUGH : draft.isChosen();
            return told && enough ? Optional.of(draft.supported(support, confidence)) : Optional.empty();
        }
    }

    /** Those of {@code drafts} that are claimed, each with its confidence, in their order. */
    List<Draft> of(List<Draft> drafts) {
        Support support = new Support(drafts);
        Map<Point, Verdict> verdicts = drafts.stream()
                .collect(Collectors.groupingBy(
                        Draft::point,
                        Collectors.collectingAndThen(Collectors.toList(), readings -> verdict(readings, support))));
        return drafts.stream()
                .flatMap(draft ->
                        Optional.ofNullable(verdicts.get(draft.point())).flatMap(verdict -> verdict.of(draft)).stream())
                .toList();
    }

    private Verdict verdict(List<Draft> readings, Support support) {
        Draft likeliest = readings.stream()
                .max(Comparator.comparingDouble(Draft::certainty))
                .orElseThrow();
        Map<String, Double> measures = support.of(likeliest);
        return new Verdict(
                likeliest,
                measures,
                claims.probability(measures),
                readings.stream().anyMatch(Draft::isChosen));
    }
}
