package org.stancewatch.extraction.claim;

import java.util.Map;
import java.util.Set;
import org.stancewatch.domain.claim.Claim;

/**
 * One reading of one run of triggers: a claim that was made, or that might have been.
 *
 * @param claim what it says; of a reading that is not claimed, before claims of the article are put together
 * @param features what the grammar shows of it; {@code docs/extraction.md} tells how they are weighed
 * @param support what the whole article says for and against it; empty for a reading that is not claimed
 * @param signs what tells its kind of halt
 * @param chosen whether it is the reading of its triggers that was taken
 */
public record Candidate(
        Claim claim, Set<String> features, Map<String, Double> support, Set<String> signs, boolean chosen) {}
