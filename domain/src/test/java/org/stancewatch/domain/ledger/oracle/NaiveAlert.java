package org.stancewatch.domain.ledger.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.ledger.AlertType;

/**
 * What an alert says, as far as it is compared.
 *
 * @param partial whether the halt goes on around it
 * @param day of the event
 * @param stands since when it stands
 */
record NaiveAlert(
        AlertType type,
        Act act,
        Scope scope,
        PartialDate effective,
        Optional<Until> until,
        Optional<LocalDate> ends,
        Optional<PartialDate> reverses,
        boolean partial,
        LocalDate day,
        LocalDate stands) {

    /** What a subscriber reads. */
    List<Object> words() {
        return List.of(type, act, scope, effective, until, ends, reverses, partial);
    }

    /** The same, told by its day. */
    NaiveAlert byDay() {
        return new NaiveAlert(type, act, scope, PartialDate.of(day), until, ends, reverses, partial, day, stands);
    }
}
