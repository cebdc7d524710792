package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;

/**
 * What happened once: the claims of one pair and act class that tell the same act (design §3.3).
 *
 * @param act the best-attested act
 * @param scope for whom and where
 * @param effective the best-attested, most precise date
 * @param day the day it stands on in the timeline
 * @param until what ends it, as told
 * @param ends the day its term ends, where a date or duration is told
 * @param silent known from background only: shapes positions, never raises an alert
 * @param disputed a contradiction not admitted: kept, moves nothing (design §3.6)
 * @param corroboration number of independent publishers
 * @param evidence the best words for it, a few
 */
public record Event(
        Act act,
        Scope scope,
        PartialDate effective,
        LocalDate day,
        Optional<Until> until,
        Optional<LocalDate> ends,
        boolean silent,
        boolean disputed,
        int corroboration,
        List<Evidence> evidence) {

    public Event {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(ends, "ends");
        evidence = List.copyOf(evidence);
    }
}
