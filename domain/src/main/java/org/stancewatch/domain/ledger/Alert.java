package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
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

    private static final int LATE_AFTER_DAYS = 30;

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

    /** The first revision of an alert, raised on {@code today}. */
    static Alert first(String id, StandingAlert standing, LocalDate today) {
        boolean late = standing.content().type() == AlertType.LAPSE
                ? standing.content().effective().last().isBefore(today)
                : isOldNews(standing);
        return new Alert(id, 1, AlertStatus.RAISED, late, Optional.empty(), Optional.empty(), standing);
    }

    /** This alert now that {@code now} is what stands of it; the same revision where that reads the same. */
    Alert toldAs(StandingAlert now, LocalDate today) {
        if (!stands()) {
            Alert again = first(id, now, today);
            return again.revised(revision + 1, AlertStatus.RAISED, Optional.of("its ground has returned"));
        }
        if (standing.readsAs(now)) {
            return new Alert(id, revision, status, late, reason, supersededBy, now);
        }
        boolean lateNow = now.content().type() == AlertType.LAPSE ? late : isOldNews(now);
        return new Alert(id, revision, status, lateNow, reason, supersededBy, now)
                .revised(revision + 1, AlertStatus.UPDATED, Optional.of(standing.differenceTo(now)));
    }

    /** This alert now that nothing stands of it; {@code heir} is the alert that took its ground, where one did. */
    Alert withoutGround(Optional<String> heir) {
        if (!stands()) {
            return this;
        }
        String why = heir.map(other -> "one act with " + other).orElse("its ground is gone");
        return new Alert(id, revision + 1, AlertStatus.WITHDRAWN, late, Optional.of(why), heir, standing);
    }

    private Alert revised(int number, AlertStatus newStatus, Optional<String> why) {
        return new Alert(id, number, newStatus, late, why, Optional.empty(), standing);
    }

    private static boolean isOldNews(StandingAlert standing) {
        LocalDate recorded = LocalDate.ofInstant(standing.firstRecordedAt(), ZoneOffset.UTC);
        return standing.content().effective().last().plusDays(LATE_AFTER_DAYS).isBefore(recorded);
    }
}
