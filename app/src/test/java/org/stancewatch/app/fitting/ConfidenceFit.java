package org.stancewatch.app.fitting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.app.fitting.LogisticFit.Example;
import org.stancewatch.app.fitting.LogisticFit.Model;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.evaluation.ClaimMatch;
import org.stancewatch.domain.evaluation.Reliability;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.extraction.claim.Candidate;
import org.stancewatch.extraction.lexicon.Weights;

/**
 * Fits how often asserted claims of one probability are right, on articles that their weights were not fitted on: on its own
 * texts a model is always too sure.
 *
 * @param features what is looked at beside the probability
 */
record ConfidenceFit(Set<String> features) {

    private static final double RIDGE = 2;
    private static final double SUREST = 0.995;

    /** A claim of one article, and whether it is right. */
    record Rated(LabelledArticle article, Candidate made, boolean right) {}

    /** The asserted claims of {@code articles}, each article read by its extractor. */
    static List<Rated> rated(List<LabelledArticle> articles, Function<LabelledArticle, Extractor> extractors) {
        return articles.stream()
                .flatMap(article -> rated(article, extractors.apply(article)))
                .toList();
    }

    private static Stream<Rated> rated(LabelledArticle article, Extractor extractor) {
        List<Candidate> made = extractor.made(article.article());
        Set<Claim> right = ClaimMatch.of(
                        article.claims(), made.stream().map(Candidate::claim).toList())
                .hits()
                .stream()
                .map(ClaimMatch.Hit::found)
                .collect(Collectors.toSet());
        return made.stream()
                .filter(one -> one.claim().asserted())
                .map(one -> new Rated(article, one, right.contains(one.claim())));
    }

    Weights fit(Collection<Rated> claims) {
        List<Example> examples = claims.stream()
                .map(claim -> new Example(measures(claim.made()), claim.right(), 1))
                .toList();
        Model model = LogisticFit.fit(examples, RIDGE, Map.of());
        return new Weights(model.bias(), model.weights());
    }

    /** What is said of each claim, article by article, by a confidence that was fitted without the article. */
    List<List<Reliability.Rated>> crossed(List<Rated> claims, Folds folds) {
        return folds.articles().stream().collect(Collectors.groupingBy(folds::part)).entrySet().stream()
                .flatMap(part -> said(part.getValue(), claims, fit(without(claims, part.getKey(), folds))))
                .toList();
    }

    private static List<Rated> without(List<Rated> claims, int part, Folds folds) {
        return claims.stream()
                .filter(claim -> folds.part(claim.article()) != part)
                .toList();
    }

    private static Stream<List<Reliability.Rated>> said(
            List<LabelledArticle> articles, List<Rated> claims, Weights confidence) {
        return articles.stream()
                .map(article -> claims.stream()
                        .filter(claim -> claim.article().equals(article))
                        .map(claim -> new Reliability.Rated(said(claim, confidence), claim.right()))
                        .toList());
    }

    private static double said(Rated claim, Weights confidence) {
        return confidence.corrected(
                claim.made().claim().confidence(), claim.made().features());
    }

    private Map<String, Double> measures(Candidate made) {
        double told = Math.min(SUREST, Math.max(1 - SUREST, made.claim().confidence()));
        Map<String, Double> measures = new HashMap<>(Map.of(Weights.LOG_ODDS, Math.log(told / (1 - told))));
        made.features().stream().filter(features::contains).forEach(feature -> measures.put(feature, 1.0));
        return measures;
    }
}
