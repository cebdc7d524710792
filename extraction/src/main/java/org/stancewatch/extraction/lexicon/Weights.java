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

    /**
     * Weights are added in whole parts of a thousand millionth: sets have another order in every JVM, and with it a sum of doubles
     * another last digit, which would settle which of two equally likely readings is taken.
     */
    private static final double UNITS = 1e9;

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

    /** A model for which everything is right. */
    public static Weights certain() {
        return new Weights(Double.POSITIVE_INFINITY, Map.of());
    }

    /** The same, for which a candidate that shows one of {@code features} is never right. */
    public Weights refusing(Set<String> features) {
        Map<String, Double> refusing = new HashMap<>(weights);
        features.forEach(feature -> refusing.put(feature, Double.NEGATIVE_INFINITY));
        return new Weights(bias, refusing);
    }

    /** The probability, 0 to 1, that a candidate with these features is right. */
    public double probability(Set<String> features) {
        long sum = 0;
        for (String feature : features) {
            double weight = weights.getOrDefault(feature, 0.0);
            if (weight == Double.NEGATIVE_INFINITY) {
                return 0;
            }
            sum += Math.round(weight * UNITS);
        }
        return probability(sum);
    }

    /** The probability, 0 to 1, that what measures so is right. */
    public double probability(Map<String, Double> measures) {
        long sum = 0;
        for (Map.Entry<String, Double> measure : measures.entrySet()) {
            sum += Math.round(weights.getOrDefault(measure.getKey(), 0.0) * measure.getValue() * UNITS);
        }
        return probability(sum);
    }

    private double probability(long sum) {
        return 1 / (1 + Math.exp(-(bias + sum / UNITS)));
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
