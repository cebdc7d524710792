package org.stancewatch.app.fitting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.app.fitting.LogisticFit.Example;
import org.stancewatch.app.fitting.LogisticFit.Model;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.extraction.lexicon.Weights;

/**
 * Fits the weights of candidates. A candidate is right where its words meet those of a label of its company, technology,
 * class of act and modality; one that such a label tells elsewhere in the article teaches nothing.
 *
 */
final class WeightsFit {

    /** Rarer features are not looked at. */
    private static final int SEEN_ENOUGH = 3;

    private static final int NEAR = 40;
    private static final double LIGHTEST = 0.005;

    private final Extractor extractor;
    private final double ridge;
    private final Map<String, Double> prior;
    private final Map<Sample, List<Example>> known = new HashMap<>();

    /**
     * @param extractor what finds candidates; what is chosen, and so referred to later, follows from its weights
     * @param ridge how strongly weights are pulled to the prior
     * @param prior what is thought of features before any text is seen: that a wish is no deed
     */
    WeightsFit(Extractor extractor, double ridge, Map<String, Double> prior) {
        this.extractor = extractor;
        this.ridge = ridge;
        this.prior = Map.copyOf(prior);
    }

    Weights fit(List<Sample> samples) {
        List<Example> examples =
                samples.stream().flatMap(sample -> examples(sample).stream()).toList();
        return weights(LogisticFit.fit(seenEnough(examples), ridge, prior));
    }

    private List<Example> examples(Sample sample) {
        return known.computeIfAbsent(
                sample,
                one -> extractor.isWorthReading(one.article().article())
                        ? examples(one, extractor).toList()
                        : List.of());
    }

    private static Stream<Example> examples(Sample sample, Extractor extractor) {
        LabelledArticle article = sample.article();
        return extractor.candidates(article.article()).stream()
                .filter(candidate -> !isToldElsewhere(candidate.claim(), article.claims()))
                .map(candidate -> new Example(
                        ones(candidate.features()),
                        !same(candidate.claim(), article.claims()).isEmpty(),
                        sample.weight()));
    }

    private static boolean isToldElsewhere(Claim claim, List<Claim> labels) {
        List<Claim> same = same(claim, labels);
        return !same.isEmpty() && same.stream().noneMatch(label -> meet(label.quote(), claim.quote()));
    }

    private static List<Claim> same(Claim claim, List<Claim> labels) {
        return labels.stream()
                .filter(label -> label.pair().equals(claim.pair())
                        && label.act().actClass() == claim.act().actClass()
                        && label.modality() == claim.modality())
                .toList();
    }

    private static boolean meet(Quote label, Quote found) {
        return found.start() <= label.end() + NEAR && label.start() <= found.end() + NEAR;
    }

    private static Map<String, Double> ones(Set<String> features) {
        return features.stream().collect(Collectors.toMap(Function.identity(), feature -> 1.0));
    }

    private List<Example> seenEnough(List<Example> examples) {
        Map<String, Long> seen = examples.stream()
                .flatMap(example -> example.features().keySet().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Predicate<String> enough =
                feature -> seen.getOrDefault(feature, 0L) >= SEEN_ENOUGH || prior.containsKey(feature);
        return examples.stream()
                .map(example -> new Example(
                        ones(example.features().keySet().stream().filter(enough).collect(Collectors.toSet())),
                        example.right(),
                        example.weight()))
                .toList();
    }

    // A prior stands where no text says anything.
    private Weights weights(Model model) {
        Map<String, Double> weights = new HashMap<>(prior);
        weights.putAll(model.weights());
        weights.values().removeIf(weight -> Math.abs(weight) < LIGHTEST);
        return new Weights(model.bias(), weights);
    }
}
