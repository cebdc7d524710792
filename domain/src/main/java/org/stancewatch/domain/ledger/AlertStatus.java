package org.stancewatch.domain.ledger;

/** How an alert stands after its latest revision. */
public enum AlertStatus {
    /** Raised, unchanged since. */
    RAISED,
    /** Raised, then told better: dates, scope, evidence. */
    UPDATED,
    /** Its ground is gone. */
    WITHDRAWN
}
