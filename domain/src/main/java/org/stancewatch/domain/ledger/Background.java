package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.claim.PartialDate;

/** Which event is recalled (design §3.3, background): what is recalled never makes two events one. */
final class Background {

    /** The most precise dates first, then what names none, by publication. */
    private static final Comparator<Bucket> PRECISE_FIRST = Comparator.comparing(
                    (Bucket bucket) ->
                            bucket.key().told().map(PartialDate::precision).orElse(null),
                    Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Bucket.BY_DAY);

    private Background() {}

    /** {@code events}, told also by {@code recalled}, and the silent ones of what finds none. */
    static List<Occurrence> attach(List<Bucket> recalled, List<Occurrence> events) {
        List<Occurrence> attached = events;
        for (Bucket bucket : recalled.stream().sorted(PRECISE_FIRST).toList()) {
            attached = attachOne(bucket, attached);
        }
        return attached;
    }

    private static List<Occurrence> attachOne(Bucket bucket, List<Occurrence> events) {
        Optional<Occurrence> meant = events.stream()
                .filter(event -> event.isNestedWith(bucket))
                .filter(event -> mayBeMeant(bucket, event))
                .min(Comparator.comparing((Occurrence event) -> gap(bucket, event))
                        .thenComparing(event -> !event.scope().equals(bucket.scope()))
                        .thenComparing(Occurrence.BY_DAY));
        return meant.map(event -> Occurrence.replace(events, event, event.with(bucket)))
                .orElseGet(() -> {
                    List<Occurrence> all = new ArrayList<>(events);
                    all.add(Occurrence.of(bucket));
                    return all;
                });
    }

    private static boolean mayBeMeant(Bucket bucket, Occurrence event) {
        return bucket.key()
                .told()
                .map(date -> event.daysTold().stream().anyMatch(day -> isMeant(day, date)))
                .orElseGet(() -> !event.day().isAfter(bucket.day()));
    }

    private static boolean isMeant(LocalDate day, PartialDate date) {
        return date.contains(day) || (date.isDay() && Linking.isNear(day, date.first()));
    }

    private static long gap(Bucket bucket, Occurrence event) {
        return Math.abs(ChronoUnit.DAYS.between(event.day(), bucket.day()));
    }
}
