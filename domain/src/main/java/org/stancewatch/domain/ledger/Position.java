package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;

/**
 * Where a company stands on a technology, for one scope, on the date of the timeline.
 *
 * @param scope for whom and where
 * @param stance where it stands there
 * @param since the day it took this stance
 * @param act the act that led there; empty after a lapse
 * @param until what ends it, as told
 * @param ends the day it ends by itself, where that is known
 */
public record Position(
        Scope scope,
        Stance stance,
        LocalDate since,
        Optional<Act> act,
        Optional<Until> until,
        Optional<LocalDate> ends) {

    public Position {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(ends, "ends");
    }
}
