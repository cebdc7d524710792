package org.stancewatch.domain.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Objects;

/**
 * A date as precise as it was told: {@code 2020-06-10}, {@code 2020-06} or {@code 2020}.
 *
 * @param first the first day it may mean
 * @param precision how much of it was told
 */
public record PartialDate(LocalDate first, Precision precision) implements Comparable<PartialDate> {

    /** How much of a date was told, the coarsest first. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    public PartialDate {
        Objects.requireNonNull(first, "first day");
        Objects.requireNonNull(precision, "precision");
        first = switch (precision) {
            case YEAR -> first.withDayOfYear(1);
            case MONTH -> first.withDayOfMonth(1);
            case DAY -> first;
        };
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }

    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), Precision.YEAR);
    }

    /** Reads the ISO-8601 form; throws {@link IllegalArgumentException} that names the value where it is none. */
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case YEAR_LENGTH -> of(Year.parse(text));
                case MONTH_LENGTH -> of(YearMonth.parse(text));
                default -> of(LocalDate.parse(text));
            };
        } catch (DateTimeException fault) {
            throw new IllegalArgumentException("'" + text + "' is no date YYYY, YYYY-MM or YYYY-MM-DD", fault);
        }
    }

    /** The last day it may mean. */
    public LocalDate last() {
        return switch (precision) {
            case YEAR -> first.withDayOfYear(first.lengthOfYear());
            case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
            case DAY -> first;
        };
    }

    /** Whether the day was told. */
    public boolean isDay() {
        return precision == Precision.DAY;
    }

    /** Whether {@code day} may be meant. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    /** The day in it that is nearest to {@code day}. */
    public LocalDate nearestTo(LocalDate day) {
        if (day.isBefore(first)) {
            return first;
        }
        return day.isAfter(last()) ? last() : day;
    }

    /** Earlier first; of equal first days the more precise. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : other.precision.compareTo(precision);
    }

    @Override
    public String toString() {
        Temporal told = switch (precision) {
            case YEAR -> Year.from(first);
            case MONTH -> YearMonth.from(first);
            case DAY -> first;
        };
        return told.toString();
    }
}
