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
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.mention.Told;
import org.stancewatch.extraction.predicate.Predicate;

/** Finds the day an act takes effect: told beside it, else that of its announcement. */
final class EffectiveReader {

    private static final int EXPIRY_REACH = 3;
    private static final int ANCHOR_REACH = 8;
    private static final int MARK_REACH = 2;
    private static final int SAID_REACH = 3;
    private static final int DATELINE_REACH = 10;
    private static final int STARTS = -10;
    private static final int SAID = 15;
    private static final int ELSEWHERE = 20;
    private static final int CLAUSE_REACH = 5;
    private static final int EFFECT_REACH = 6;
    private static final int VAGUE = 4;
    private static final Set<String> DASHES = Set.of("-", "–", "—");

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
                .filter(told -> !expires(told) && !isDateline(told) && !isElsewhere(told, predicate))
                .filter(told -> !isMissed(told, predicate))
                .toList();
        List<Told> near = open.stream()
                .filter(told -> told.from() >= predicate.zoneFrom() && told.from() < predicate.zoneTo())
                .toList();
        List<Told> likely = near.isEmpty() ? open : near;
        boolean other = likely.stream()
                .anyMatch(told -> told.from() >= predicate.to() && !isSaid(told) && otherClause(told, predicate) < 0);
        return likely.stream()
                .min(Comparator.comparingInt(told -> cost(told, predicate) + (other && isSaid(told) ? SAID : 0)))
                .map(Told::date);
    }

    // "PARIS, June 9 (Agency) - "
    private boolean isDateline(Told told) {
        return told.to() < DATELINE_REACH
                && IntStream.range(told.to(), Math.min(reading.size(), DATELINE_REACH))
                        .anyMatch(at -> DASHES.contains(reading.word(at)));
    }

    // "delays the launch planned for June 18", "will not ship on June 18": the day on which it was to come.
    private boolean isMissed(Told told, Predicate predicate) {
        boolean put = predicate.rule().contains(Role.DELAY.name())
                || predicate.rule().startsWith("NOT") && predicate.rule().endsWith(Role.LAUNCH.name());
        return put && !isStart(told) && told.date().first().isAfter(published);
    }

    // "… after a car that was built in 2019 …": a date of another clause, unless that says who said so, or takes up the
    // act.
    private boolean isElsewhere(Told told, Predicate predicate) {
        int clause = otherClause(told, predicate);
        return clause >= 0
                && (told.from() - clause > CLAUSE_REACH || marks(Tag.SINCE, told))
                && !reading.has(Tag.REPORT, clause - SAID_REACH, told.to() + SAID_REACH)
                && !takesEffect(told);
    }

    // The word that begins a clause between an act and a date; -1 where none does.
    private int otherClause(Told told, Predicate predicate) {
        int from = Math.max(predicate.to(), predicate.theme().to());
        for (int at = told.from() - 2; at >= from && !reading.word(at).equals(","); at--) {
            if (isOtherClause(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isOtherClause(int at) {
        boolean joins = reading.startingAt(Tag.CLAUSE, at).isPresent()
                && !Set.of("and", "or", "et", "ou").contains(reading.word(at));
        return joins || reading.startingAt(Tag.ATTACHED, at).isPresent();
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
        return distance
                + (isStart(told) ? STARTS : otherClause(told, predicate) >= 0 ? ELSEWHERE : 0)
                + (told.date().isDay() ? 0 : VAGUE);
    }

    private boolean isStart(Told told) {
        return marks(Tag.START, told) || marks(Tag.SINCE, told) || takesEffect(told);
    }

    private boolean marks(Tag tag, Told told) {
        return IntStream.rangeClosed(1, MARK_REACH)
                .anyMatch(back -> reading.at(tag, told.from() - back).isPresent());
    }

    private boolean takesEffect(Told told) {
        return reading.has(Tag.TAKES_EFFECT, told.from() - EFFECT_REACH, told.from());
    }

    /** The date on which, a sentence without an act says, what was told before takes effect. */
    Optional<PartialDate> onset() {
        return dates.stream().filter(this::takesEffect).map(Told::date).findFirst();
    }

    // The day of "said on Tuesday that it would end in May".
    private boolean isSaid(Told told) {
        return reading.has(Tag.REPORT, told.from() - SAID_REACH, told.from())
                || reading.has(Tag.REPORT, told.to(), told.to() + SAID_REACH);
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
}
