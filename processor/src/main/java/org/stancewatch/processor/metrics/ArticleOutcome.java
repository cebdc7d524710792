package org.stancewatch.processor.metrics;

import java.util.Optional;
import org.stancewatch.domain.claim.ArticleMemory;
import org.stancewatch.extraction.Extraction;

/** What became of an article that was read. */
public enum ArticleOutcome {
    /** It makes claims. */
    CLAIMS,
    /** It was read whole, and makes no claim. */
    NO_CLAIM,
    /** The gate stopped it: no technology near a word that moves a stance. */
    DISMISSED,
    /** No later revision than the one known: nothing follows from it. */
    SUPERSEDED,
    /** It cannot be read: no text, or a language without a lexicon. */
    UNREADABLE;

    /** Of an article of which {@code memory} was remembered. */
    public static ArticleOutcome of(
            Extraction extraction, Optional<ArticleMemory> memory, ArticleMemory.Reading reading) {
        boolean nothingNew = reading.claims().isEmpty() && reading.memory().equals(memory);
        return memory.isPresent() && nothingNew ? SUPERSEDED : of(extraction);
    }

    private static ArticleOutcome of(Extraction extraction) {
        return switch (extraction.outcome()) {
            case CLAIMS -> CLAIMS;
            case NO_CLAIM -> NO_CLAIM;
            case NO_TOPIC -> DISMISSED;
            case UNREADABLE -> UNREADABLE;
        };
    }
}
