package org.stancewatch.extraction.predicate;

import org.stancewatch.domain.claim.Act;

/**
 * What a chain of triggers amounts to.
 *
 * @param act the act
 * @param denied whether the act is said not to have happened
 * @param planned whether it is only in mind
 * @param standing whether it is a halt that goes on, and not a new act
 */
record Effect(Act act, boolean denied, boolean planned, boolean standing) {

    static Effect of(Act act) {
        return new Effect(act, false, false, false);
    }

    Effect withPlan() {
        return new Effect(act, denied, true, standing);
    }

    Effect withDenial() {
        return new Effect(act, true, planned, standing);
    }

    Effect asStanding() {
        return new Effect(act, denied, planned, true);
    }
}
