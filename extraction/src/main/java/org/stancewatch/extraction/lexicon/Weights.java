package org.stancewatch.extraction.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A logistic model: how likely a candidate is right, from its features. Its weights are data, fitted on labelled texts.
 *
 * @param bias the log odds of a candidate without features
 * @param weights by the name of the feature; one that is missing weighs nothing
 */
public record Weights(double bias, Map<String, Double> weights) {

    /** The name under which the log odds of a probability weigh. */
    public static final String LOG_ODDS = "log-odds";

    private static final double SUREST = 0.995;

    public Weights {
        weights = Map.copyOf(weights);
    }

    /** A model that knows nothing: every candidate is as likely as not. */
    public static Weights none() {
        return new Weights(0, Map.of());
    }

    /** Reads {@code bias} and {@code weights}; throws {@link LexiconFault} that names file, line, field and reason. */
    static Weights read(YamlNode root) {
        Map<String, Double> weights = new LinkedHashMap<>();
        root.member("weights").members().forEach((feature, weight) -> weights.put(feature, weight.number()));
        return new Weights(root.member("bias").number(), weights);
    }

    /** Takes a probability as it is. */
    public static Weights asTold() {
        return new Weights(0, Map.of(LOG_ODDS, 1.0));
    }

    /** The same, for which a candidate that shows one of {@code features} is never right. */
    public Weights refusing(Set<String> features) {
        Map<String, Double> refusing = new HashMap<>(weights);
        features.forEach(feature -> refusing.put(feature, Double.NEGATIVE_INFINITY));
        return new Weights(bias, refusing);
    }

    /** The probability, 0 to 1, that a candidate with these features is right. */
    public double probability(Set<String> features) {
        double odds = bias;
        for (String feature : features) {
            odds += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** A probability corrected: its own log odds weigh as {@value #LOG_ODDS} beside the features. */
    public double corrected(double probability, Set<String> features) {
        double told = Math.min(SUREST, Math.max(1 - SUREST, probability));
        double odds = bias + weights.getOrDefault(LOG_ODDS, 0.0) * Math.log(told / (1 - told));
        for (String feature : features) {
            odds += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** The features that count most, weightiest first, as an explanation shows them: {@code subject=named +1.2}. */
    public String explain(Set<String> features, int most) {
        return features.stream()
                .filter(weights::containsKey)
                .sorted(Comparator.comparing((String feature) -> -Math.abs(weights.getOrDefault(feature, 0.0)))
                        .thenComparing(feature -> feature))
                .limit(most)
                .map(feature -> String.format(Locale.ROOT, "%s %+.1f", feature, weights.getOrDefault(feature, 0.0)))
                .collect(Collectors.joining(", "));
    }
}
