package org.stancewatch.schemas.codec;

import java.time.DateTimeException;
import java.time.Period;
import org.stancewatch.domain.claim.PartialDate;

/** Dates and durations that contracts hold as ISO-8601 text, since no logical type tells how much of a date is known. */
final class Dates {

    private Dates() {}

    static PartialDate date(String field, String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(field + ": " + fault.getMessage(), fault);
        }
    }

    static Period duration(String field, String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException fault) {
            throw new IllegalArgumentException(field + ": '" + text + "' is no duration such as P1Y", fault);
        }
    }
}
