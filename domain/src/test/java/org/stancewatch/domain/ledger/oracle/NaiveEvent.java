package org.stancewatch.domain.ledger.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;

/** §3.3: the claims that tell one act, and what they agree on. */
record NaiveEvent(ActClass actClass, Scope scope, List<Told> told) {

    /** Any order of days: which of two that are equally near is meant is no rule of the design. */
    static final Comparator<NaiveEvent> BY_DAY = Comparator.comparing(NaiveEvent::day)
            .thenComparing(NaiveEvent::act)
            .thenComparing(event -> event.scope().toString());

    /** The design knows no order within a day; the ledger's is that of the classes of acts, then of the scopes' names. */
    static final Comparator<Told> BY_NAME = Comparator.comparing(Told::actClass)
            .thenComparing(told -> told.claim().scope().toString());

    NaiveEvent {
        told = told.stream().sorted(Told.ANY_ORDER).toList();
    }

    /** Claims of one class, scope and day in one bucket, the earliest first. */
    static List<NaiveEvent> buckets(Stream<Told> told) {
        Map<List<Object>, List<Told>> buckets = told.sorted(
                        Comparator.comparing(Told::newsDay).thenComparing(BY_NAME))
                .collect(Collectors.groupingBy(
                        one -> List.of(
                                one.newsDay(), one.actClass(), one.claim().scope()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return buckets.values().stream().map(NaiveEvent::of).toList();
    }

    static NaiveEvent of(List<Told> alike) {
        return new NaiveEvent(alike.get(0).actClass(), alike.get(0).claim().scope(), alike);
    }

    NaiveEvent with(List<Told> more) {
        return new NaiveEvent(
                actClass, scope, Stream.concat(told.stream(), more.stream()).toList());
    }

    List<Told> news() {
        return told.stream().filter(Told::isNews).toList();
    }

    List<Told> recalled() {
        return told.stream().filter(one -> !one.isNews()).toList();
    }

    /** §3.3 Background: what no news tells shapes positions, never an alert. */
    boolean isSilent() {
        return news().isEmpty();
    }

    int publishers() {
        return Publishers.of(told);
    }

    /** The day it was first told: as news, if it ever was. */
    LocalDate firstTold() {
        return (isSilent() ? told : news())
                .stream().map(Told::published).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** §3.3 Votes: the most precise date, the best attested, the earliest; news before what is recalled. */
    PartialDate effective() {
        return dateOf(news()).or(() -> dateOf(recalled())).orElse(PartialDate.of(firstTold()));
    }

    private static Optional<PartialDate> dateOf(List<Told> told) {
        Map<PartialDate, List<Told>> votes = votes(told, one -> one.claim().effective());
        return votes.keySet().stream()
                .min(Comparator.comparing(PartialDate::precision, Comparator.reverseOrder())
                        .thenComparing(date -> -Publishers.of(votes.get(date)))
                        .thenComparing(PartialDate::first));
    }

    /** §3.3 Day: of a coarse date the day in it nearest its publication; a silent event on the first day of its date. */
    LocalDate day() {
        return isSilent() ? effective().first() : effective().nearestTo(firstTold());
    }

    /** §3.3 Votes: the best attested, of equal votes WITHDRAWAL, then BAN; with a term or condition a MORATORIUM. */
    Act act() {
        return actClass == ActClass.HALT && until().isPresent()
                ? Act.MORATORIUM
                : actOf(isSilent() ? recalled() : news());
    }

    private static Act actOf(List<Told> told) {
        Map<Act, List<Told>> votes = votes(told, one -> Optional.of(one.claim().act()));
        return votes.keySet().stream()
                .min(Comparator.<Act>comparingInt(act -> -Publishers.of(votes.get(act)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** §3.3 Votes: terms compare by the day they end, a condition is the latest; an untold term is no vote. */
    Optional<Until> until() {
        return untilOf(news()).or(() -> untilOf(recalled()));
    }

    private Optional<Until> untilOf(List<Told> told) {
        Map<LocalDate, List<Told>> votes =
                votes(told, one -> one.claim().until().map(this::endOf).filter(end -> end.isAfter(day())));
        return votes.keySet().stream()
                .min(Comparator.<LocalDate>comparingInt(end -> -Publishers.of(votes.get(end)))
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(end -> votes.get(end).get(0).claim().until());
    }

    private LocalDate endOf(Until until) {
        return endFrom(until, effective().last()).orElse(LocalDate.MAX);
    }

    /** The day its end comes by itself, a duration counted from its own last day. */
    Optional<LocalDate> ends() {
        return until().flatMap(until -> endFrom(until, effective().last()));
    }

    /** The day {@code until} comes, a duration counted from {@code start}; none of a condition. */
    static Optional<LocalDate> endFrom(Until until, LocalDate start) {
        if (until instanceof Until.OnDate on) {
            return Optional.of(on.date().last());
        }
        return until instanceof Until.Term term ? Optional.of(start.plus(term.length())) : Optional.empty();
    }

    private static <T> Map<T, List<Told>> votes(List<Told> told, Function<Told, Optional<T>> vote) {
        return told.stream()
                .filter(one -> vote.apply(one).isPresent())
                .collect(Collectors.groupingBy(one -> vote.apply(one).orElseThrow()));
    }
}
