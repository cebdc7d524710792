package org.stancewatch.domain.claim;

import java.time.Period;
import java.util.Objects;

/** What ends a halt, as told. A halt with none is open. */
public sealed interface Until {

    /** Ends on a date; one told coarsely ends on its last day. */
    record OnDate(PartialDate date) implements Until {
        public OnDate {
            Objects.requireNonNull(date, "until date");
        }
    }

    /** Ends a time after it began, {@code P1Y}. */
    record Term(Period length) implements Until {
        public Term {
            Objects.requireNonNull(length, "until duration");
            if (length.isZero() || length.isNegative()) {
                throw new IllegalArgumentException("until: duration '" + length + "' is not positive");
            }
        }
    }

    /** Ends when something comes true, in the article's words. */
    record Condition(String words) implements Until {
        public Condition {
            Objects.requireNonNull(words, "until condition");
            if (words.isBlank()) {
                throw new IllegalArgumentException("until: condition is blank");
            }
        }
    }
}
