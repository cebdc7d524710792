package org.stancewatch.extraction.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.extraction.lexicon.Tag;

/** Reads dates out of a sentence: "10 June 2020", "mercredi", "last month", "three years ago". */
public final class DateReader {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private final LocalDate published;

    public DateReader(LocalDate published) {
        this.published = published;
    }

    /** The dates of a sentence, in order, no two overlapping. */
    public List<Told> read(Reading reading) {
        List<Told> told = new ArrayList<>();
        for (int at = 0; at < reading.size(); ) {
            Optional<Told> next = at(reading, at);
            next.ifPresent(told::add);
            at = next.map(Told::to).orElse(at + 1);
        }
        return told;
    }

    private Optional<Told> at(Reading reading, int at) {
        return first(
                () -> weekdayAndDay(reading, at),
                () -> dayMonth(reading, at),
                () -> monthDay(reading, at),
                () -> monthYear(reading, at),
                () -> span(reading, at),
                () -> relative(reading, at),
                () -> weekday(reading, at),
                () -> year(reading, at));
    }

    @SafeVarargs
    private static Optional<Told> first(java.util.function.Supplier<Optional<Told>>... readers) {
        for (var reader : readers) {
            Optional<Told> told = reader.get();
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    // "mercredi 10 juin", "Thursday, June 11"
    private Optional<Told> weekdayAndDay(Reading reading, int at) {
        if (reading.startingAt(Tag.WEEKDAY, at).isEmpty()) {
            return Optional.empty();
        }
        int next = reading.word(at + 1).equals(",") ? at + 2 : at + 1;
        return first(() -> dayMonth(reading, next), () -> monthDay(reading, next))
                .map(day -> new Told(day.date(), at, day.to(), true));
    }

    // "10 juin 2020", "1er décembre", "10th of June"
    private Optional<Told> dayMonth(Reading reading, int at) {
        int day = dayOfMonth(reading.word(at));
        int month = at + (reading.word(at + 1).equals("of") ? 2 : 1);
        Optional<Mention> named = reading.startingAt(Tag.MONTH, month);
        if (day == 0 || named.isEmpty()) {
            return Optional.empty();
        }
        return day(reading, day, named.get(), at, named.get().to());
    }

    // "June 10, 2020"
    private Optional<Told> monthDay(Reading reading, int at) {
        Optional<Mention> named = reading.startingAt(Tag.MONTH, at);
        if (named.isEmpty() || !capitalised(reading, at)) {
            return Optional.empty();
        }
        int point = reading.word(named.get().to()).equals(".")
                ? named.get().to() + 1
                : named.get().to();
        int day = dayOfMonth(reading.word(point));
        return day == 0 ? Optional.empty() : day(reading, day, named.get(), at, point + 1);
    }

    private Optional<Told> day(Reading reading, int day, Mention month, int from, int end) {
        int yearAt = reading.word(end).equals(",") ? end + 1 : end;
        int year = year(reading.word(yearAt));
        int number = Integer.parseInt(month.value());
        try {
            LocalDate date = year > 0 ? LocalDate.of(year, number, day) : nearest(number, day);
            return Optional.of(new Told(PartialDate.of(date), from, year > 0 ? yearAt + 1 : end, true));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private LocalDate nearest(int month, int day) {
        LocalDate date = LocalDate.of(published.getYear(), month, day);
        if (date.isAfter(published.plusMonths(6))) {
            return date.minusYears(1);
        }
        return date.isBefore(published.minusMonths(9)) ? date.plusYears(1) : date;
    }

    // "June 2020", "in May", "en janvier", "early 2023"
    private Optional<Told> monthYear(Reading reading, int at) {
        Optional<Mention> named = reading.startingAt(Tag.MONTH, at);
        if (named.isEmpty() || isVerb(reading, at)) {
            return Optional.empty();
        }
        int end = named.get().to();
        int year = year(reading.word(end));
        int number = Integer.parseInt(named.get().value());
        YearMonth month = year > 0 ? YearMonth.of(year, number) : nearestMonth(reading, at, number);
        return Optional.of(new Told(PartialDate.of(month), at, year > 0 ? end + 1 : end, true));
    }

    private YearMonth nearestMonth(Reading reading, int at, int month) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(published.getYear(), month);
        if (Ahead.isMonth(reading, at)) {
            return same.isBefore(now) ? same.plusYears(1) : same;
        }
        return same.isAfter(now) ? same.minusYears(1) : same;
    }

    private static boolean capitalised(Reading reading, int at) {
        return reading.sentence().token(at).capitalised();
    }

    // "may" and "march" are months with a capital, "mars" and "mai" without.
    private static boolean isVerb(Reading reading, int at) {
        String word = reading.word(at);
        return (word.equals("may") || word.equals("march")) && (!capitalised(reading, at) || at == 0);
    }

    // "three years ago", "il y a deux ans", "a week ago"
    private Optional<Told> span(Reading reading, int at) {
        Optional<Mention> number = reading.startingAt(Tag.NUMBER, at);
        int count = number.map(n -> Integer.parseInt(n.value())).orElseGet(() -> small(reading.word(at)));
        int unitAt = number.map(Mention::to).orElse(at + 1);
        Optional<Mention> unit = reading.startingAt(Tag.UNIT, unitAt);
        if (count == 0 || unit.isEmpty()) {
            return Optional.empty();
        }
        int end = unit.get().to();
        if (reading.word(end).equals("ago") || "a".equals(reading.word(at - 1)) && "y".equals(reading.word(at - 2))) {
            return Optional.of(new Told(
                    back(count, unit.get().value()),
                    at,
                    end + (reading.word(end).equals("ago") ? 1 : 0),
                    true));
        }
        return Optional.empty();
    }

    private PartialDate back(int count, String unit) {
        return switch (unit) {
            case "D" -> PartialDate.of(published.minusDays(count));
            case "W" -> PartialDate.of(published.minusWeeks(count));
            case "M" -> PartialDate.of(YearMonth.from(published.minusMonths(count)));
            default -> PartialDate.of(Year.from(published.minusYears(count)));
        };
    }

    private Optional<Told> relative(Reading reading, int at) {
        return reading.startingAt(Tag.RELATIVE, at).map(mention -> told(mention, at));
    }

    private Told told(Mention mention, int at) {
        int shift = Integer.parseInt(mention.value().substring(1));
        PartialDate date = switch (mention.value().charAt(0)) {
            case 'D' -> PartialDate.of(published.plusDays(shift));
            case 'M' -> PartialDate.of(YearMonth.from(published).plusMonths(shift));
            case 'E' -> PartialDate.of(YearMonth.of(published.getYear() + shift, 12));
            case 'S' -> PartialDate.of(Year.from(published));
            default -> PartialDate.of(Year.from(published).plusYears(shift));
        };
        return new Told(date, at, mention.to(), false);
    }

    private Optional<Told> weekday(Reading reading, int at) {
        return reading.startingAt(Tag.WEEKDAY, at).map(mention -> {
            DayOfWeek day = DayOfWeek.of(Integer.parseInt(mention.value()));
            LocalDate date = published.with(
                    Ahead.isWeekday(reading, at)
                            ? TemporalAdjusters.nextOrSame(day)
                            : TemporalAdjusters.previousOrSame(day));
            return new Told(PartialDate.of(date), at, mention.to(), false);
        });
    }

    private Optional<Told> year(Reading reading, int at) {
        int year = year(reading.word(at));
        if (year == 0) {
            return Optional.empty();
        }
        boolean end = Set.of("fin", "end").contains(reading.word(at - 1))
                || Set.of("fin", "end").contains(reading.word(at - 2));
        PartialDate date = end ? PartialDate.of(YearMonth.of(year, 12)) : PartialDate.of(Year.of(year));
        return Optional.of(new Told(date, at, at + 1, true));
    }

    private static int year(String word) {
        if (word.length() != 4 || !word.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int year = Integer.parseInt(word);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    private static int dayOfMonth(String word) {
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            return 0;
        }
        int day = small(word.replaceFirst("(st|nd|rd|th|er)$", ""));
        return day <= 31 ? day : 0;
    }

    private static int small(String word) {
        boolean number = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(word) : 0;
    }
}
