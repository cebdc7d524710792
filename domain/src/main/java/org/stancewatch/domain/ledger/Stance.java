package org.stancewatch.domain.ledger;

import org.stancewatch.domain.claim.ActClass;

/** Where a company stands on a technology. */
public enum Stance {
    HALTED,
    RESTRICTED,
    SUPPLYING,
    /** Nothing known, or a term has passed and nothing followed. */
    UNKNOWN;

    /** The stance an act of {@code actClass} leads to. */
    public static Stance ledToBy(ActClass actClass) {
        return switch (actClass) {
            case HALT, EXTENSION -> HALTED;
            case RESTRICTION -> RESTRICTED;
            case RELEASE, SUPPLY -> SUPPLYING;
        };
    }
}
