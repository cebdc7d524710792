package org.stancewatch.domain.headline;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.PartialDate;

/** Dates, lengths and numbers in the words of one language. */
final class Moments {

    private static final int DAYS_OF_WEEK = 7;

    private final Wording wording;

    Moments(Wording wording) {
        this.wording = wording;
    }

    /** As precise as it is told: <i>10 June 2020</i>, <i>June 2020</i>, <i>2020</i>. */
    String date(PartialDate date) {
        boolean isFirst = date.isDay() && date.first().getDayOfMonth() == 1;
        String pattern = wording.get("date." + (isFirst ? "first" : precision(date)));
        return DateTimeFormatter.ofPattern(pattern, wording.locale()).format(date.first());
    }

    /** A date behind the preposition that {@code how} names: <i>since June 2020</i>. */
    String date(String how, PartialDate date) {
        return wording.say(Map.of("date", date(date)), how + "." + precision(date));
    }

    String date(String how, LocalDate day) {
        return date(how, PartialDate.of(day));
    }

    private static String precision(PartialDate date) {
        return date.precision().name().toLowerCase(Locale.ROOT);
    }

    /** <i>one year and six months</i>; whole weeks are weeks. */
    String length(Period length) {
        boolean isWeeks = length.toTotalMonths() == 0 && length.getDays() % DAYS_OF_WEEK == 0;
        String days = isWeeks ? count(length.getDays() / DAYS_OF_WEEK, "weeks") : count(length.getDays(), "days");
        List<String> parts = Stream.of(count(length.getYears(), "years"), count(length.getMonths(), "months"), days)
                .filter(part -> !part.isEmpty())
                .toList();
        return wording.list(parts);
    }

    private String count(int number, String unit) {
        return number == 0 ? "" : wording.say(Map.of("number", number(number)), unit, number == 1 ? "one" : "many");
    }

    /** In words as far as the language's list goes, then in digits. */
    String number(int number) {
        List<String> words = wording.all("numbers");
        return number >= 1 && number <= words.size() ? words.get(number - 1) : Integer.toString(number);
    }
}
