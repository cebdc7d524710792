package org.stancewatch.domain.ledger.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.PartialDate;

/** §3.3: which claims tell one event. News with a date first, then news without, then what is recalled. */
final class Gathering {

    private static final long DAYS_BEFORE = 60;
    private static final long DAYS_AFTER = 14;

    private final Cells cells;
    private final List<NaiveEvent> events;

    private Gathering(Cells cells, List<NaiveEvent> events) {
        this.cells = cells;
        this.events = events;
    }

    static List<NaiveEvent> of(List<Told> told, Cells cells) {
        List<Told> news = told.stream().filter(Told::isNews).toList();
        Gathering gathering = new Gathering(cells, DatedNews.events(news));
        NaiveEvent.buckets(news.stream().filter(one -> !one.isDated())).forEach(gathering::undated);
        gathering.recall(told.stream().filter(one -> !one.isNews()));
        return gathering.events;
    }

    private void attach(NaiveEvent bucket, Optional<NaiveEvent> event) {
        event.ifPresentOrElse(
                found -> events.set(events.indexOf(found), found.with(bucket.told())), () -> events.add(bucket));
    }

    /** §3.3 Undated: the halt in force, else the nearest of its class, else an event of its own. */
    private void undated(NaiveEvent bucket) {
        attach(bucket, haltInForce(bucket).or(() -> nearest(bucket)));
    }

    /** The one halt in force over its whole scope, unless it is harder and told more than 60 days after it. */
    private Optional<NaiveEvent> haltInForce(NaiveEvent bucket) {
        return Optional.of(bucket)
                .filter(undated -> undated.actClass() == ActClass.HALT)
                .flatMap(undated -> Walk.until(undated.day(), events, cells).theHaltOver(undated.scope()))
                .filter(halt -> halt.actClass() == ActClass.HALT)
                .filter(halt ->
                        !isHarder(bucket, halt) || ChronoUnit.DAYS.between(halt.day(), bucket.day()) <= DAYS_BEFORE);
    }

    /** As the table escalates, moratorium to ban or withdrawal: the design does not say whether a withdrawal is harder. */
    private static boolean isHarder(NaiveEvent bucket, NaiveEvent halt) {
        return halt.act() == Act.MORATORIUM && bucket.act() != Act.MORATORIUM;
    }

    /** The nearest event of its class dated or first told from 60 days before to 14 days after its publication. */
    private Optional<NaiveEvent> nearest(NaiveEvent bucket) {
        return ofItsKind(bucket)
                .filter(event -> distance(event, bucket.day()) < Long.MAX_VALUE)
                .min(Comparator.comparing((NaiveEvent event) -> distance(event, bucket.day()))
                        .thenComparing(asTheLedgerChooses(bucket)));
    }

    private static long distance(NaiveEvent event, LocalDate published) {
        return Stream.of(event.day(), event.firstTold())
                .filter(day -> !day.isBefore(published.minusDays(DAYS_BEFORE)))
                .filter(day -> !day.isAfter(published.plusDays(DAYS_AFTER)))
                .mapToLong(day -> Days.apart(day, published))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private Stream<NaiveEvent> ofItsKind(NaiveEvent bucket) {
        return events.stream()
                .filter(event -> event.actClass() == bucket.actClass())
                .filter(event -> event.scope().nestedWith(bucket.scope()));
    }

    /** Which of two equally near events is meant is no rule of the design: that of the same scope, then the earlier. */
    private static Comparator<NaiveEvent> asTheLedgerChooses(NaiveEvent bucket) {
        return Comparator.comparing((NaiveEvent event) -> !event.scope().equals(bucket.scope()))
                .thenComparing(NaiveEvent.BY_DAY);
    }

    /** §3.3 Background: what finds no event makes a silent one. In which order is open: the most precise date first. */
    private void recall(Stream<Told> recalled) {
        recalled.sorted(Comparator.comparing((Told one) -> !one.isDated())
                        .thenComparing(one -> one.date().precision(), Comparator.reverseOrder())
                        .thenComparing(Told::day)
                        .thenComparing(NaiveEvent.BY_NAME))
                .forEach(one ->
                        attach(NaiveEvent.of(List.of(one)), one.isDated() ? ofThatTime(one) : nearestEarlier(one)));
    }

    /** An event with a day inside its date, or within 14 days of it where it names a day. */
    private Optional<NaiveEvent> ofThatTime(Told one) {
        NaiveEvent recalled = NaiveEvent.of(List.of(one));
        return ofItsKind(recalled)
                .filter(event -> daysTold(event).anyMatch(day -> isMeant(day, one.date())))
                .min(Comparator.comparing((NaiveEvent event) -> Days.apart(event.day(), one.day()))
                        .thenComparing(asTheLedgerChooses(recalled)));
    }

    private static boolean isMeant(LocalDate day, PartialDate date) {
        return date.isDay() ? Days.near(day, date.first()) : date.contains(day);
    }

    /**
     * The days told of an event; where none is, the day it stands on (a reading, in docs/semantics.md). Whether a day that is
     * merely recalled is such a day, so that the next recall may attach to it, is open: the ledger counts it.
     */
    private static Stream<LocalDate> daysTold(NaiveEvent event) {
        List<Told> dated = event.told().stream().filter(Told::isDated).toList();
        return dated.isEmpty() ? Stream.of(event.day()) : dated.stream().map(Told::day);
    }

    /** The nearest earlier event of its class and nested scope; that of the day itself is early enough for the ledger. */
    private Optional<NaiveEvent> nearestEarlier(Told one) {
        NaiveEvent recalled = NaiveEvent.of(List.of(one));
        return ofItsKind(recalled)
                .filter(event -> !event.day().isAfter(one.published()))
                .min(Comparator.comparing(NaiveEvent::day, Comparator.reverseOrder())
                        .thenComparing(asTheLedgerChooses(recalled)));
    }
}
