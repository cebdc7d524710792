package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Scope;

/** Which dated news tells one event (design §3.3, link). */
final class Linking {

    /** Papers tell one act some days apart: announced, confirmed, in force. */
    static final int SAME_ACT_DAYS = 14;

    private final List<Bucket> news;

    private Linking(List<Bucket> news) {
        this.news = news;
    }

    /** The events that the dated ones of {@code news} tell; all of {@code news} may stand between two of them. */
    static List<Occurrence> link(List<Bucket> news) {
        Linking linking = new Linking(news);
        return linking.joinNested(linking.joinEqual());
    }

    private List<Occurrence> joinEqual() {
        return news.stream()
                .filter(Bucket::isDated)
                .collect(Collectors.groupingBy(bucket -> List.of(bucket.actClass(), bucket.scope())))
                .values()
                .stream()
                .flatMap(alike -> chains(alike).stream())
                .map(chain -> Occurrence.of(chain.get(0).scope(), chain))
                .sorted(Occurrence.BY_DAY)
                .toList();
    }

    private List<List<Bucket>> chains(List<Bucket> alike) {
        List<List<Bucket>> chains = new ArrayList<>();
        Bucket last = null;
        for (Bucket bucket : alike) {
            if (last == null || !oneAct(last, bucket)) {
                chains.add(new ArrayList<>());
            }
            chains.get(chains.size() - 1).add(bucket);
            last = bucket;
        }
        return chains;
    }

    /** What stands on one day is not to be told apart, whatever else stands on it. */
    private boolean oneAct(Bucket earlier, Bucket later) {
        return earlier.day().equals(later.day())
                || (isNear(earlier.day(), later.day()) && !isOpposedBetween(earlier, later));
    }

    private boolean isOpposedBetween(Bucket earlier, Bucket later) {
        return news.stream()
                .filter(bucket -> bucket.opposes(later.actClass(), later.scope()))
                .anyMatch(bucket -> isWithin(bucket.day(), earlier.day(), later.day()));
    }

    private List<Occurrence> joinNested(List<Occurrence> events) {
        List<Occurrence> joined = events;
        for (Optional<Twins> twins = nearestTwins(joined); twins.isPresent(); twins = nearestTwins(joined)) {
            joined = twins.get().joinedIn(joined);
        }
        return joined;
    }

    private Optional<Twins> nearestTwins(List<Occurrence> events) {
        return events.stream()
                .flatMap(one -> events.stream().map(other -> new Twins(one, other)))
                .filter(this::areOneAct)
                .min(Comparator.comparing(Twins::gap)
                        .thenComparing(Twins::earlier, Occurrence.BY_DAY)
                        .thenComparing(Twins::later, Occurrence.BY_DAY));
    }

    private boolean areOneAct(Twins twins) {
        return twins.areNested()
                && isNear(twins.earlier.day(), twins.later.day())
                && news.stream()
                        .filter(bucket -> bucket.opposes(twins.earlier.actClass(), twins.wider()))
                        .noneMatch(bucket -> isWithin(bucket.day(), twins.earlier.day(), twins.later.day()));
    }

    static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= SAME_ACT_DAYS;
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Two events of which one scope lies in the other, the earlier first. */
    private record Twins(Occurrence earlier, Occurrence later) {

        boolean areNested() {
            return earlier.actClass() == later.actClass()
                    && !earlier.scope().equals(later.scope())
                    && earlier.scope().nestedWith(later.scope())
                    && Occurrence.BY_DAY.compare(earlier, later) < 0;
        }

        long gap() {
            return ChronoUnit.DAYS.between(earlier.day(), later.day());
        }

        Scope wider() {
            return earlier.scope().contains(later.scope()) ? earlier.scope() : later.scope();
        }

        /** The scope of the better attested, then the narrower. */
        Scope scope() {
            int lead = earlier.publishers() - later.publishers();
            boolean earlierPrevails = lead == 0 ? later.scope().contains(earlier.scope()) : lead > 0;
            return earlierPrevails ? earlier.scope() : later.scope();
        }

        List<Occurrence> joinedIn(List<Occurrence> events) {
            List<Bucket> buckets = Stream.concat(earlier.buckets().stream(), later.buckets().stream())
                    .toList();
            return Stream.concat(
                            events.stream().filter(event -> !event.is(earlier) && !event.is(later)),
                            Stream.of(Occurrence.of(scope(), buckets)))
                    .sorted(Occurrence.BY_DAY)
                    .toList();
        }
    }
}
