package org.stancewatch.extraction;

/** How the reading of an article ended. */
public enum Outcome {
    /** The gate stopped it: no technology near a word that moves a stance. */
    NO_TOPIC,
    /** It was read, and makes no claim. */
    NO_CLAIM,
    /** It makes claims. */
    CLAIMS,
    /** It cannot be read: no text, or a language without a lexicon. */
    UNREADABLE
}
