package org.stancewatch.processor.aggregator;

import java.time.LocalDate;
import org.stancewatch.domain.claim.Pair;

/** The day on which an answer about a pair changes by itself. */
record DueDate(LocalDate day, Pair pair) {

    /** Before all days of news: how a pair stands is to be told whole, as soon as the partition is active. */
    static final LocalDate AT_ONCE = LocalDate.EPOCH;

    private static final String SEPARATOR = "|";

    /** Days count from the epoch, in ten digits: their text sorts as they do, also beyond the year 9999. */
    static String beginningOf(LocalDate day) {
        return "%010d".formatted(day.toEpochDay()) + SEPARATOR;
    }

    static DueDate parse(String key) {
        int end = key.indexOf(SEPARATOR);
        return new DueDate(
                LocalDate.ofEpochDay(Long.parseLong(key.substring(0, end))), Pair.parse(key.substring(end + 1)));
    }

    boolean isAtOnce() {
        return day.equals(AT_ONCE);
    }

    String key() {
        return beginningOf(day) + pair.key();
    }
}
