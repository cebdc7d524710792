package org.stancewatch.domain.ledger;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.ActClass;

/** Which event news tells that names no date (design §3.3, undated). */
final class UndatedNews {

    private static final int DAYS_BEFORE = 60;
    private static final int DAYS_AFTER = 14;

    private final Grid grid;

    private UndatedNews(Grid grid) {
        this.grid = grid;
    }

    /** {@code events}, told also by {@code news}, and those that {@code news} makes; the earlier published first. */
    static List<Occurrence> place(List<Bucket> news, List<Occurrence> events, Grid grid) {
        UndatedNews undated = new UndatedNews(grid);
        List<Occurrence> placed = events;
        for (Bucket bucket : news) {
            placed = undated.placeOne(bucket, placed);
        }
        return placed;
    }

    private List<Occurrence> placeOne(Bucket bucket, List<Occurrence> events) {
        return haltInForce(bucket, events)
                .or(() -> nearest(bucket, events))
                .map(event -> Occurrence.replace(events, event, event.with(bucket)))
                .orElseGet(() -> Stream.concat(events.stream(), Stream.of(Occurrence.of(bucket)))
                        .toList());
    }

    private Optional<Occurrence> haltInForce(Bucket bucket, List<Occurrence> events) {
        if (bucket.actClass() != ActClass.HALT) {
            return Optional.empty();
        }
        Course course = Course.of(grid, events).runTo(bucket.day());
        List<Standing> there = course.standings().entrySet().stream()
                .filter(cell -> bucket.scope().contains(cell.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return there.stream().allMatch(Standing::isHalted)
                ? Optional.of(there.get(0).haltThere())
                        .filter(halt -> there.stream()
                                .allMatch(cell -> cell.haltThere().deed().is(halt.deed())))
                        .filter(halt -> mayTell(bucket, halt))
                        .map(Halt::deed)
                : Optional.empty();
    }

    private static boolean mayTell(Bucket bucket, Halt halt) {
        boolean longAfter = ChronoUnit.DAYS.between(halt.deed().day(), bucket.day()) > DAYS_BEFORE;
        return halt.deed().actClass() == ActClass.HALT && !(longAfter && halt.isHardenedBy(Occurrence.of(bucket)));
    }

    private static Optional<Occurrence> nearest(Bucket bucket, List<Occurrence> events) {
        return events.stream()
                .filter(event -> event.isNestedWith(bucket))
                .filter(event -> gap(event, bucket) < Long.MAX_VALUE)
                .min(Comparator.comparing((Occurrence event) -> gap(event, bucket))
                        .thenComparing(event -> !event.scope().equals(bucket.scope()))
                        .thenComparing(Occurrence.BY_DAY));
    }

    /** Days between the publication and the nearer of the days {@code event} happened and was first told, if near. */
    private static long gap(Occurrence event, Bucket bucket) {
        return Stream.of(event.day(), event.firstTold())
                .filter(day -> !day.isBefore(bucket.day().minusDays(DAYS_BEFORE)))
                .filter(day -> !day.isAfter(bucket.day().plusDays(DAYS_AFTER)))
                .mapToLong(day -> Math.abs(ChronoUnit.DAYS.between(day, bucket.day())))
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
