package org.stancewatch.domain.ledger.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.ledger.Stance;

/** §3.3 Link: which news with a date tells one event. */
final class DatedNews {

    private final List<Told> news;
    private final List<NaiveEvent> events = new ArrayList<>();

    private DatedNews(List<Told> news) {
        this.news = news;
    }

    /** The events that the dated ones of {@code news} tell; all of {@code news} may stand between two of them. */
    static List<NaiveEvent> events(List<Told> news) {
        DatedNews dated = new DatedNews(news);
        NaiveEvent.buckets(news.stream().filter(Told::isDated)).forEach(dated::link);
        dated.nest();
        return dated.events;
    }

    /** One class, one scope, days that follow at most 14 days apart, nothing opposite on or between. */
    private void link(NaiveEvent bucket) {
        events.stream()
                .filter(event -> event.actClass() == bucket.actClass())
                .filter(event -> event.scope().equals(bucket.scope()))
                .filter(event -> areOneAct(event, lastDay(event), bucket, lastDay(bucket)))
                .findFirst()
                .ifPresentOrElse(
                        event -> events.set(events.indexOf(event), event.with(bucket.told())),
                        () -> events.add(bucket));
    }

    private static LocalDate lastDay(NaiveEvent event) {
        return event.told().stream()
                .map(Told::newsDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Events of unequal but nested scope, the nearest two first. */
    private void nest() {
        for (Optional<Pair> nearest = nearest(); nearest.isPresent(); nearest = nearest()) {
            events.remove(nearest.get().one());
            events.remove(nearest.get().other());
            events.add(nearest.get().joined());
        }
    }

    private Optional<Pair> nearest() {
        return events.stream()
                .flatMap(one -> events.stream().map(other -> new Pair(one, other)))
                .filter(Pair::isNested)
                .filter(pair -> areOneAct(
                        pair.one(), pair.one().day(), pair.other(), pair.other().day()))
                .min(Comparator.comparing(Pair::gap)
                        .thenComparing(Pair::one, NaiveEvent.BY_DAY)
                        .thenComparing(Pair::other, NaiveEvent.BY_DAY));
    }

    private boolean areOneAct(NaiveEvent one, LocalDate day, NaiveEvent other, LocalDate otherDay) {
        return Days.near(day, otherDay)
                && news.stream()
                        .filter(told -> Stance.ledToBy(told.actClass()) != Stance.ledToBy(one.actClass()))
                        .filter(told -> told.claim().scope().overlaps(one.scope())
                                || told.claim().scope().overlaps(other.scope()))
                        .noneMatch(opposite -> Days.onOrBetween(opposite.newsDay(), day, otherDay));
    }

    /** Two events that may be one. */
    private record Pair(NaiveEvent one, NaiveEvent other) {

        boolean isNested() {
            return one.actClass() == other.actClass()
                    && !one.scope().equals(other.scope())
                    && one.scope().nestedWith(other.scope());
        }

        long gap() {
            return Days.apart(one.day(), other.day());
        }

        /** The better attested keeps its scope, then the narrower; nested scopes leave no third case. */
        NaiveEvent joined() {
            boolean oneKeeps = one.publishers() == other.publishers()
                    ? other.scope().contains(one.scope())
                    : one.publishers() > other.publishers();
            return oneKeeps ? one.with(other.told()) : other.with(one.told());
        }
    }
}
