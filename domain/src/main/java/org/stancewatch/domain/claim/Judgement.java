package org.stancewatch.domain.claim;

/** What an analyst says of a claim. */
public enum Judgement {
    /** The article does not say so: the claim counts as never made. */
    FALSE,
    /** It does: takes an earlier judgement back. */
    RIGHT
}
