package org.stancewatch.domain.ledger;

import java.util.Objects;
import java.util.Optional;

/**
 * One revision of an alert with its identity: what a subscriber is told.
 *
 * @param id {@code company|technology#n}, of a wave {@code wave|technology#n}; fixed when first raised
 * @param revision 1 when first raised, one more with every change told
 * @param status how it stands
 * @param late whether it tells old news (design §3.8)
 * @param reason why it was updated or withdrawn
 * @param supersededBy the alert that took its ground, where it was withdrawn for one
 * @param standing what it says and rests on; of a withdrawn alert, what it last said
 */
public record Alert(
        String id,
        int revision,
        AlertStatus status,
        boolean late,
        Optional<String> reason,
        Optional<String> supersededBy,
        StandingAlert standing) {

    public Alert {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(supersededBy, "supersededBy");
        Objects.requireNonNull(standing, "standing");
        if (revision < 1) {
            throw new IllegalArgumentException("alert revision: " + revision + " is not positive");
        }
    }

    /** What it says. */
    public AlertContent content() {
        return standing.content();
    }

    /** Whether subscribers should still act on it. */
    public boolean stands() {
        return status != AlertStatus.WITHDRAWN;
    }
}
