package org.stancewatch.domain.claim;

/** How firmly an act is told. Only what is asserted moves a ledger. */
public enum Modality {
    /** Done or firmly announced. */
    ASSERTED,
    /** A rumour, a plan, a threat. */
    CONSIDERED,
    /** Denied by the company. */
    DENIED
}
