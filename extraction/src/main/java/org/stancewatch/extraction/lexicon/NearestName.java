package org.stancewatch.extraction.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Which name was probably meant. */
public final class NearestName {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    /** Worth suggesting. */
    private static final double SIMILAR = 0.85;
    /** A letter or two wrong. */
    private static final double NEARLY_EQUAL = 0.95;

    private NearestName() {}

    /** {@code "; did you mean NAME?"}, or nothing where no name is like {@code typed}. */
    public static String suggested(String typed, Collection<String> names) {
        return endingIn(typed, names)
                .or(() -> nearest(typed, names, SIMILAR))
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    /** The name of which {@code typed} must be a slip of the pen. */
    public static Optional<String> slip(String typed, Collection<String> names) {
        return nearest(typed, names, NEARLY_EQUAL);
    }

    /** The rest of a dotted name. */
    private static Optional<String> endingIn(String typed, Collection<String> names) {
        return names.stream().filter(name -> name.endsWith("." + typed)).min(Comparator.naturalOrder());
    }

    private static Optional<String> nearest(String typed, Collection<String> names, double least) {
        return names.stream()
                .filter(name -> SIMILARITY.apply(typed, name) >= least)
                .max(Comparator.<String>comparingDouble(name -> SIMILARITY.apply(typed, name))
                        .thenComparing(Comparator.reverseOrder()));
    }
}
