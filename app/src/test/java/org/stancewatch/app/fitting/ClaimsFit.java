package org.stancewatch.app.fitting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stancewatch.app.fitting.LogisticFit.Example;
import org.stancewatch.app.fitting.LogisticFit.Model;
import org.stancewatch.extraction.lexicon.Weights;

/**
 * Fits how likely a claim is right, on articles that the weights of their readings were not fitted on: on its own texts a model
 * is always too sure.
 *
 * @param measures what is looked at of all that the article says for a claim and against it
 */
record ClaimsFit(Set<String> measures) {

    private static final double RIDGE = 1;
    /** However much its sentences count in reading: how sure a claim is follows from how often such claims are right. */
    private static final double ONE_ARTICLE = 1;

    ClaimsFit {
        measures = Set.copyOf(measures);
    }

    Weights fit(Collection<Rated> claims) {
        List<Example> examples = claims.stream()
                .map(claim -> new Example(
                        measured(claim.made().support()),
                        claim.right(),
                        Math.min(ONE_ARTICLE, claim.sample().weight())))
                .toList();
        Model model = LogisticFit.fit(examples, RIDGE, Map.of());
        return new Weights(model.bias(), model.weights());
    }

    private Map<String, Double> measured(Map<String, Double> support) {
        Map<String, Double> measured = new HashMap<>(support);
        measured.keySet().retainAll(measures);
        return measured;
    }
}
