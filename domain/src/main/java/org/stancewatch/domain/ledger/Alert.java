package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param gone words that were shown for it and no longer count
 */
public record Alert(
        String id,
        int revision,
        AlertStatus status,
        boolean late,
        Optional<String> reason,
        Optional<String> supersededBy,
        StandingAlert standing,
        List<Evidence> gone) {

    private static final int LATE_AFTER_DAYS = 30;

    public Alert {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(supersededBy, "supersededBy");
        Objects.requireNonNull(standing, "standing");
        gone = List.copyOf(gone);
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
        return new Alert(id, 1, AlertStatus.RAISED, late, Optional.empty(), Optional.empty(), standing, List.of());
    }

    /** This alert now that {@code now} is what stands of it; the same revision where that reads the same. */
    Alert toldAs(StandingAlert now, LocalDate today, Optional<Cause> cause) {
        if (!stands()) {
            return first(id, now, today)
                    .revised(revision + 1, AlertStatus.RAISED, because("its ground has returned", cause));
        }
        if (standing.readsAs(now)) {
            return with(now, late);
        }
        boolean lateNow = now.content().type() == AlertType.LAPSE ? late : isOldNews(now);
        List<Evidence> lost = shownBy(cause)
                .filter(one -> now.evidence().stream().noneMatch(one::saysTheSameAs))
                .toList();
        return with(now, lateNow)
                .revised(revision + 1, AlertStatus.UPDATED, because(standing.differenceTo(now), cause))
                .without(lost);
    }

    /** This alert now that nothing stands of it; {@code heir} is the alert that took its ground, where one did. */
    Alert withoutGround(Optional<String> heir, Optional<Cause> cause) {
        if (!stands()) {
            return this;
        }
        String why = heir.map(other -> "one act with " + other).orElseGet(() -> because("its ground is gone", cause));
        return new Alert(
                id,
                revision + 1,
                AlertStatus.WITHDRAWN,
                late,
                Optional.of(why),
                heir,
                standing,
                shownBy(cause).toList());
    }

    private static String because(String what, Optional<Cause> cause) {
        return what + cause.map(why -> ": " + why.words()).orElse("");
    }

    private Stream<Evidence> shownBy(Optional<Cause> cause) {
        return standing.evidence().stream()
                .filter(shown -> cause.flatMap(Cause::article)
                        .filter(shown.article()::equals)
                        .isPresent());
    }

    private Alert with(StandingAlert now, boolean lateNow) {
        return new Alert(id, revision, status, lateNow, reason, supersededBy, now, gone);
    }

    private Alert without(List<Evidence> lost) {
        return new Alert(id, revision, status, late, reason, supersededBy, standing, lost);
    }

    private Alert revised(int number, AlertStatus newStatus, String why) {
        return new Alert(id, number, newStatus, late, Optional.of(why), Optional.empty(), standing, List.of());
    }

    private static boolean isOldNews(StandingAlert standing) {
        LocalDate recorded = LocalDate.ofInstant(standing.firstRecordedAt(), ZoneOffset.UTC);
        return standing.content().effective().last().plusDays(LATE_AFTER_DAYS).isBefore(recorded);
    }
}
