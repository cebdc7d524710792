package org.stancewatch.domain.ledger.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/** How far two days lie apart. */
final class Days {

    private static final long NEAR = 14;

    private Days() {}

    /** §3.3: near enough to be one act. */
    static boolean near(LocalDate one, LocalDate other) {
        return apart(one, other) <= NEAR;
    }

    static long apart(LocalDate one, LocalDate other) {
        return Math.abs(DAYS.between(one, other));
    }

    /** Whether {@code day} lies on or between the two, whichever comes first. */
    static boolean onOrBetween(LocalDate day, LocalDate one, LocalDate other) {
        return !(day.isBefore(one) && day.isBefore(other)) && !(day.isAfter(one) && day.isAfter(other));
    }
}
