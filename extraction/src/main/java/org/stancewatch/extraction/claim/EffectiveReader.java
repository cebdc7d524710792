package org.stancewatch.extraction.claim;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.mention.Told;
import org.stancewatch.extraction.predicate.Predicate;

/** Finds the day an act takes effect: told beside it, else that of its announcement. */
final class EffectiveReader {

    private static final int EXPIRY_REACH = 3;
    private static final int ANCHOR_REACH = 8;
    private static final Set<String> STARTS =
            Set.of("from", "since", "starting", "dès", "depuis", "compter", "partir", "effective", "as", "once", "by");

    private final Reading reading;
    private final List<Told> dates;
    private final LocalDate published;

    EffectiveReader(Reading reading, List<Told> dates, LocalDate published) {
        this.reading = reading;
        this.dates = dates;
        this.published = published;
    }

    /**
     * The date told in the sentence of {@code predicate}.
     *
     * @param until where its end is told: a date there is no beginning
     * @param anchor the day of the act last told, from which "a day later" counts
     */
    Optional<PartialDate> of(Predicate predicate, Optional<UntilReader.Found> until, Optional<PartialDate> anchor) {
        Optional<PartialDate> shifted = shifted(predicate, anchor);
        if (shifted.isPresent()) {
            return shifted;
        }
        List<Told> open = dates.stream()
                .filter(told -> until.filter(end -> told.from() >= end.from() && told.from() < end.to())
                        .isEmpty())
                .filter(told -> !expires(told))
                .toList();
        List<Told> near = open.stream()
                .filter(told -> told.from() >= predicate.zoneFrom() && told.from() < predicate.zoneTo())
                .toList();
        return (near.isEmpty() ? open : near)
                .stream()
                        .min(Comparator.comparingInt(told -> cost(told, predicate)))
                        .map(Told::date);
    }

    // "was to expire in June": what ends then has begun before.
    private boolean expires(Told told) {
        return reading.all(Tag.EXPIRY).stream()
                .anyMatch(expiry -> expiry.to() <= told.from() && told.from() - expiry.to() <= EXPIRY_REACH);
    }

    private int cost(Told told, Predicate predicate) {
        int distance = told.from() >= predicate.to()
                ? told.from() - predicate.to()
                : Math.max(0, predicate.from() - told.to());
        boolean starts =
                STARTS.contains(reading.word(told.from() - 1)) || STARTS.contains(reading.word(told.from() - 2));
        return distance - (starts ? 10 : 0) + (told.date().isDay() ? 0 : 4);
    }

    // "Amazon's step comes a day after IBM said": a day before the act last told. "Two years after it left": two years
    // ago.
    private Optional<PartialDate> shifted(Predicate predicate, Optional<PartialDate> anchor) {
        int start = predicate.actorAt() >= 0 ? predicate.actorAt() : predicate.from();
        return reading.all(Tag.UNIT).stream()
                .filter(unit -> unit.to() <= start && start - unit.to() <= ANCHOR_REACH)
                .filter(unit -> Set.of("after", "après").contains(reading.word(unit.to())))
                .filter(unit -> unit.value().equals("D") || isNextTo(unit, start))
                .flatMap(unit -> before(unit, anchor).stream())
                .findFirst();
    }

    private boolean isNextTo(Mention unit, int start) {
        return IntStream.range(unit.to(), start)
                .noneMatch(at -> reading.word(at).equals(","));
    }

    private Optional<PartialDate> before(Mention unit, Optional<PartialDate> anchor) {
        return switch (unit.value()) {
            case "D" ->
                anchor.filter(PartialDate::isDay)
                        .map(day -> PartialDate.of(day.first().minusDays(count(unit))));
            case "W" -> Optional.of(PartialDate.of(published.minusWeeks(count(unit))));
            case "M" -> Optional.of(PartialDate.of(YearMonth.from(published.minusMonths(count(unit)))));
            default -> Optional.of(PartialDate.of(Year.from(published.minusYears(count(unit)))));
        };
    }

    private long count(Mention unit) {
        return reading.endingAt(Tag.NUMBER, unit.from())
                .map(number -> Long.parseLong(number.value()))
                .orElse(1L);
    }

    /** The day on which a sentence says that something was said. */
    static Optional<PartialDate> announcement(Reading reading, List<Told> dates, LocalDate published) {
        return reading.all(Tag.REPORT).stream()
                .flatMap(report -> dates.stream()
                        .filter(told ->
                                told.date().isDay() && !told.date().first().isAfter(published))
                        .filter(told ->
                                Math.abs(told.from() - report.to()) <= 6 || Math.abs(report.from() - told.to()) <= 6))
                .map(Told::date)
                .findFirst();
    }
}
