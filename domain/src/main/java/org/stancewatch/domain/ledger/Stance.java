package org.stancewatch.domain.ledger;

/** Where a company stands on a technology. */
public enum Stance {
    HALTED,
    RESTRICTED,
    SUPPLYING,
    /** Nothing known, or a term has passed and nothing followed. */
    UNKNOWN
}
