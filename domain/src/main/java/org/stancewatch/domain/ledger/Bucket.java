package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;

/**
 * What is told of one class, scope and date, all of it news or all background (design §3.3).
 *
 * @param key what they have in common
 * @param tallies how often each statement of it is told; never empty
 */
record Bucket(Key key, List<Tally> tallies) {

    static final Comparator<Bucket> BY_DAY = Comparator.comparing(Bucket::day)
            .thenComparing(bucket -> bucket.key.actClass)
            .thenComparing(bucket -> bucket.key.scope.toString())
            .thenComparing(bucket -> bucket.key.told.map(PartialDate::toString).orElse(""));

    /**
     * What all that is told in one bucket has in common.
     *
     * @param told the date as told; empty where untold
     * @param day the day it stands on
     */
    record Key(ActClass actClass, Scope scope, Optional<PartialDate> told, LocalDate day, boolean news) {

        static Key of(Telling telling) {
            Optional<PartialDate> told = telling.claim().effective();
            return new Key(
                    telling.actClass(),
                    telling.claim().scope(),
                    told,
                    told.map(date -> dayOf(date, telling)).orElseGet(telling::publicationDay),
                    telling.isNews());
        }

        private static LocalDate dayOf(PartialDate date, Telling telling) {
            return telling.isNews() ? date.nearestTo(telling.publicationDay()) : date.first();
        }
    }

    Bucket {
        tallies = List.copyOf(tallies);
    }

    /** The buckets that {@code tallies} fold into, by day. */
    static List<Bucket> fold(Collection<Tally> tallies) {
        Map<Key, List<Tally>> byKey = new LinkedHashMap<>();
        tallies.forEach(tally -> byKey.computeIfAbsent(tally.statement().key(), none -> new ArrayList<>())
                .add(tally));
        return byKey.entrySet().stream()
                .map(entry -> new Bucket(entry.getKey(), entry.getValue()))
                .sorted(BY_DAY)
                .toList();
    }

    ActClass actClass() {
        return key.actClass;
    }

    Scope scope() {
        return key.scope;
    }

    LocalDate day() {
        return key.day;
    }

    boolean isNews() {
        return key.news;
    }

    boolean isDated() {
        return key.told.isPresent();
    }

    /** Whether this is news of an act that leads to another stance than {@code other} does, somewhere in {@code scope}. */
    boolean opposes(ActClass other, Scope scope) {
        return isNews() && Stance.ledToBy(actClass()) != Stance.ledToBy(other) && scope().overlaps(scope);
    }
}
