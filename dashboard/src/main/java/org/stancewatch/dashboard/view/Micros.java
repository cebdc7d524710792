package org.stancewatch.dashboard.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as the file has them. */
final class Micros {

    private static final Instant LAST = Instant.parse("+290000-01-01T00:00:00Z");
    private static final Instant FIRST = Instant.parse("-290000-01-01T00:00:00Z");

    private Micros() {}

    /** Beyond what can be counted, the last or the first that can. */
    static long of(Instant instant) {
        if (instant.isAfter(LAST) || instant.isBefore(FIRST)) {
            return instant.isAfter(LAST) ? Long.MAX_VALUE : Long.MIN_VALUE;
        }
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static Instant toInstant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
