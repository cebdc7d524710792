package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;

/**
 * An event in the making: the buckets that tell one act, and what they agree on.
 *
 * @param scope for whom and where
 * @param buckets of one class, never empty
 * @param first the first telling, of news where there is any
 * @param votes what they agree on
 */
record Occurrence(Scope scope, List<Bucket> buckets, Telling first, Votes votes) {

    /** By day; total over what is told, so that no result hangs on the order of arrival. */
    static final Comparator<Occurrence> BY_DAY = Comparator.comparing(Occurrence::day)
            .thenComparing(Occurrence::act)
            .thenComparing(occurrence -> occurrence.scope.toString())
            .thenComparing(Occurrence::effective)
            .thenComparing(Occurrence::first, Telling.ORDER);

    static Occurrence of(Scope scope, List<Bucket> buckets) {
        List<Tally> tallies = talliesOf(buckets).toList();
        Telling first = tallies.stream()
                .map(Tally::first)
                .min(Comparator.comparing(Telling::isNews).reversed().thenComparing(Telling.ORDER))
                .orElseThrow();
        return new Occurrence(scope, List.copyOf(buckets), first, Votes.of(tallies, first));
    }

    static Occurrence of(Bucket bucket) {
        return of(bucket.scope(), List.of(bucket));
    }

    /** The same event, told by {@code bucket} too. */
    Occurrence with(Bucket bucket) {
        return of(scope, Stream.concat(buckets.stream(), Stream.of(bucket)).toList());
    }

    ActClass actClass() {
        return buckets.get(0).actClass();
    }

    Act act() {
        return votes.act();
    }

    LocalDate day() {
        return votes.day();
    }

    PartialDate effective() {
        return votes.effective();
    }

    Optional<Until> until() {
        return votes.until();
    }

    Optional<LocalDate> ends() {
        return votes.ends();
    }

    /** Whether no news tells it. */
    boolean isSilent() {
        return !first.isNews();
    }

    Stream<Tally> tallies() {
        return talliesOf(buckets);
    }

    Stream<Tally> news() {
        return tallies().filter(Tally::isNews);
    }

    private static Stream<Tally> talliesOf(List<Bucket> buckets) {
        return buckets.stream().flatMap(bucket -> bucket.tallies().stream());
    }

    /** The day news of it first came; of a silent one, the first day it was recalled. */
    LocalDate firstTold() {
        return first.publicationDay();
    }

    /** Whether it is known of on {@code date}: effective or told, whichever comes first (design §3.4). */
    boolean standsOn(LocalDate date) {
        return !day().isAfter(date) || !firstTold().isAfter(date);
    }

    int publishers() {
        return Voices.publishers(tallies().toList());
    }

    boolean isNestedWith(Bucket bucket) {
        return actClass() == bucket.actClass() && scope.nestedWith(bucket.scope());
    }

    /** The days on which its acts are told to have happened; undated, the day it was first told. */
    List<LocalDate> daysTold() {
        List<LocalDate> dated =
                buckets.stream().filter(Bucket::isDated).map(Bucket::day).toList();
        return dated.isEmpty() ? List.of(day()) : dated;
    }

    /** Whether {@code other} is this one: in one computation an event is one object, and what tells it needs no comparison. */
    @SuppressWarnings("ReferenceEquality")
    boolean is(Occurrence other) {
        return this == other;
    }

    /** {@code all} with {@code old} replaced by {@code renewed}. */
    static List<Occurrence> replace(Collection<Occurrence> all, Occurrence old, Occurrence renewed) {
        return all.stream().map(one -> one.is(old) ? renewed : one).toList();
    }
}
