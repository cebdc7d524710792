package org.stancewatch.extraction.claim;

import java.util.Set;
import org.stancewatch.extraction.predicate.Predicate;

/**
 * Whence a draft comes.
 *
 * @param rule the triggers that made it
 * @param explanation the same, with what they were read as
 * @param features what the grammar shows of it
 * @param chosen whether it is the reading that was taken
 */
record Origin(String rule, String explanation, Set<String> features, boolean chosen) {

    static Origin of(Predicate predicate, String explanation) {
        return new Origin(predicate.rule(), explanation, predicate.features(), predicate.chosen());
    }
}
