package org.stancewatch.extraction;

import java.util.List;
import org.stancewatch.domain.claim.Claim;

/**
 * What reading an article gave.
 *
 * @param outcome how far the reading came
 * @param language ISO 639-1 code of the language it was read in
 * @param claims what companies have declared, as the article tells it; empty unless the outcome is CLAIMS
 */
public record Extraction(Outcome outcome, String language, List<Claim> claims) {

    /** How far the reading of an article came. */
    public enum Outcome {
        /** The gate saw no technology near an act: most of the news. */
        NO_TOPIC,
        /** Read, and nothing of ours found. */
        NO_CLAIM,
        /** At least one claim found. */
        CLAIMS,
        /** In no language we read, or no text. */
        UNREADABLE
    }

    public Extraction {
        claims = List.copyOf(claims);
    }
}
