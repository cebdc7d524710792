package org.stancewatch.domain.evaluation;

import java.util.Optional;
import java.util.function.Function;
import org.stancewatch.domain.ledger.StandingAlert;

/** What a scenario may state of an alert beyond what tells alerts apart. */
public enum AlertDetail {
    /** The day the new state ends by itself. */
    ENDS("ends", alert -> alert.content().ends().map(Object::toString)),
    /** The date of the halt that is ended, moved or followed. */
    REVERSES("reverses", alert -> alert.content().reverses().map(Object::toString)),
    /** Whether a wider halt goes on around it. */
    PARTIAL("partial", alert -> Optional.of(Boolean.toString(alert.content().partial()))),
    /** The number of independent publishers. */
    CORROBORATION("corroboration", alert -> Optional.of(Integer.toString(alert.corroboration())));

    /** What a detail reads where the alert says nothing of the kind. */
    public static final String NONE = "none";

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<StandingAlert, Optional<String>> reader;

    AlertDetail(String field, Function<StandingAlert, Optional<String>> reader) {
        this.field = field;
        this.reader = reader;
    }

    /** What {@code alert} says, in words; {@link #NONE} where it says nothing. */
    public String of(StandingAlert alert) {
        return reader.apply(alert).orElse(NONE);
    }

    /** Its name in a scenario. */
    public String field() {
        return field;
    }
}
