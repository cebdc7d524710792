package org.stancewatch.domain.claim;

/** What a company does about a technology. The order of the constants settles ties within one day (design §3.4). */
public enum Act {
    /** Halts for a term or until a condition; an open pause too. */
    MORATORIUM(ActClass.HALT),
    /** Halts with no end: policy forbids supply or use. */
    BAN(ActClass.HALT),
    /** Leaves the business, discontinues, shuts down. */
    WITHDRAWAL(ActClass.HALT),
    /** Goes on under new limits. */
    RESTRICTION(ActClass.RESTRICTION),
    /** Prolongs a halt. */
    EXTENSION(ActClass.EXTENSION),
    /** Ends a halt, returns, drops a pledge. */
    RESUMPTION(ActClass.RELEASE),
    /** Explicitly goes on, launches or defends. */
    SUPPLY(ActClass.SUPPLY);

    private final ActClass actClass;

    Act(ActClass actClass) {
        this.actClass = actClass;
    }

    /** The class of acts within which claims may tell one and the same event. */
    public ActClass actClass() {
        return actClass;
    }
}
