package org.stancewatch.extraction.claim;

import java.util.Set;
import org.stancewatch.domain.claim.Claim;

/**
 * One reading of one run of triggers: a claim that was made, or that might have been.
 *
 * @param claim what it says, before claims of the article are put together
 * @param features what the grammar shows of it; {@code docs/extraction.md} tells how they are weighed
 * @param chosen whether it was taken
 */
public record Candidate(Claim claim, Set<String> features, boolean chosen) {}
