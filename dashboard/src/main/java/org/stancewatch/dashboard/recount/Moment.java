package org.stancewatch.dashboard.recount;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Which past is asked for.
 *
 * @param asOf the day on which companies stood; empty: that of {@code knownAt}, else today
 * @param knownAt what was known then; empty: all that is known now
 */
public record Moment(Optional<LocalDate> asOf, Optional<Instant> knownAt) {

    /** Whether what was told last is the answer. */
    public boolean isNow() {
        return asOf.isEmpty() && knownAt.isEmpty();
    }

    LocalDate day(Clock clock) {
        return asOf.orElseGet(() -> LocalDate.ofInstant(knownAt.orElseGet(clock::instant), ZoneOffset.UTC));
    }
}
