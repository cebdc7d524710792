package org.stancewatch.domain.coverage;

import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;

/**
 * How many articles an hour a source brings: by the hour of the day, for weekdays, Saturdays and Sundays. Each is a mean over five
 * hours, since four weeks hold four Sundays only, and papers are early or late.
 */
final class HourlyRate implements LongToDoubleFunction {

    private static final int WEEKDAY = 0;
    private static final int SATURDAY = 1;
    private static final int SUNDAY = 2;
    private static final int KINDS = 3;
    private static final int DAYS_A_WEEK = 7;
    private static final int REACH = 2;

    /** 1970-01-01 was a Thursday. */
    private static final int FROM_MONDAY = 3;

    private static final int SATURDAY_OF_WEEK = 5;

    private final double[][] articles = new double[KINDS][Activity.HOURS_A_DAY];
    private final double[][] hours = new double[KINDS][Activity.HOURS_A_DAY];

    HourlyRate(Counts counts) {
        LongStream.rangeClosed(counts.first(), counts.last()).forEach(hour -> take(hour, counts.at(hour)));
    }

    /** Articles expected in {@code hour}, counted since 1970. */
    @Override
    public double applyAsDouble(long hour) {
        return rate(kind(hour), ofDay(hour));
    }

    /** How many fewer come on a Sunday than on a weekday; none where as many do. */
    double sundayLacks() {
        return Math.max(0, day(WEEKDAY) - day(SUNDAY));
    }

    private void take(long hour, int count) {
        for (int shift = -REACH; shift <= REACH; shift++) {
            int near = Math.floorMod(ofDay(hour) + shift, Activity.HOURS_A_DAY);
            articles[kind(hour)][near] += count;
            hours[kind(hour)][near]++;
        }
    }

    private double day(int kind) {
        double sum = 0;
        for (int hour = 0; hour < Activity.HOURS_A_DAY; hour++) {
            sum += rate(kind, hour);
        }
        return sum;
    }

    private double rate(int kind, int ofDay) {
        return hours[kind][ofDay] == 0 ? 0 : articles[kind][ofDay] / hours[kind][ofDay];
    }

    private static int ofDay(long hour) {
        return (int) Math.floorMod(hour, (long) Activity.HOURS_A_DAY);
    }

    private static int kind(long hour) {
        long day = Math.floorDiv(hour, (long) Activity.HOURS_A_DAY);
        int ofWeek = (int) Math.floorMod(day + FROM_MONDAY, (long) DAYS_A_WEEK);
        return ofWeek < SATURDAY_OF_WEEK ? WEEKDAY : ofWeek == SATURDAY_OF_WEEK ? SATURDAY : SUNDAY;
    }
}
