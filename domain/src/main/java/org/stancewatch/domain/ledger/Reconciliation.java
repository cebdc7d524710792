package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What changes when standing alerts meet the register of those raised before (design §3.7): a pure function, idempotent.
 *
 * @param register the register afterwards
 * @param changes the new revisions, in the order of their numbers: what subscribers are to be told
 */
public record Reconciliation(AlertRegister register, List<Alert> changes) {

    public Reconciliation {
        changes = List.copyOf(changes);
    }

    /**
     * Matches {@code standing} to what {@code register} holds, by type and shared ground.
     *
     * @param today the date of the computation: a lapse already past when first computed is late
     */
    public static Reconciliation of(AlertRegister register, Collection<StandingAlert> standing, LocalDate today) {
        throw new UnsupportedOperationException("the ledger is under construction");
    }
}
