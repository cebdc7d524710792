package org.stancewatch.app.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stancewatch.domain.claim.PartialDate;

/** Dates and terms in words: {@code 10 June 2020}, {@code June 2020}, {@code 1 year}. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    private Dates() {}

    static String of(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> DAY.format(date.first());
            case MONTH -> MONTH.format(date.first());
            case YEAR -> YEAR.format(date.first());
        };
    }

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(Instant time) {
        return DAY.format(time.atZone(ZoneOffset.UTC));
    }

    static String of(Period length) {
        List<String> parts = new ArrayList<>();
        addCount(parts, length.getYears(), "year");
        addCount(parts, length.getMonths(), "month");
        addCount(parts, length.getDays(), "day");
        return String.join(" ", parts);
    }

    private static void addCount(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
