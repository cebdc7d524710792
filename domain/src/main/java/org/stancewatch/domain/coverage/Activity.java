package org.stancewatch.domain.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a source has brought.
 *
 * @param since when it began to be watched
 * @param lastArticle when the last new article came
 * @param total how many have come since then
 * @param days how many came on each of the 28 UTC days up to that of the last article
 * @param hours how many came in each of the 672 hours up to that of the last article: what its habit is made of. Articles that were
 *     published before it was watched are not among them: they came all at once, whatever its habit
 */
public record Activity(Instant since, Optional<Instant> lastArticle, long total, Counts days, Counts hours) {

    /** How many days are kept. */
    public static final int DAYS = 28;

    static final int HOURS_A_DAY = 24;

    private static final int HOURS = DAYS * HOURS_A_DAY;
    private static final int SECONDS_AN_HOUR = 3_600;
    private static final int SECONDS_A_DAY = HOURS_A_DAY * SECONDS_AN_HOUR;

    public Activity {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(lastArticle, "lastArticle");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(hours, "hours");
        if (total < 0) {
            throw new IllegalArgumentException("total: " + total + " is negative");
        }
        requireAtMost(days, DAYS, "days");
        requireAtMost(hours, HOURS, "hours");
    }

    /** Of a source that is watched from {@code since} on. */
    public static Activity watched(Instant since) {
        return new Activity(since, Optional.empty(), 0, Counts.NONE, Counts.NONE);
    }

    /** With an article more, which came at {@code arrived}. */
    public Activity with(Instant arrived, Instant published) {
        return new Activity(
                since,
                Optional.of(lastArticle.filter(arrived::isBefore).orElse(arrived)),
                total + 1,
                days.plus(day(arrived), DAYS),
                published.isBefore(since) ? hours : hours.plus(hour(arrived), HOURS));
    }

    /** How many came on each of the 28 days up to {@code today}, which is the last. */
    public List<Integer> daysUntil(LocalDate today) {
        return days.until(today.toEpochDay(), DAYS);
    }

    static long hour(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), SECONDS_AN_HOUR);
    }

    static Instant begin(long hour) {
        return Instant.ofEpochSecond(hour * SECONDS_AN_HOUR);
    }

    private static long day(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), SECONDS_A_DAY);
    }

    private static void requireAtMost(Counts counts, int most, String field) {
        if (counts.counts().size() > most) {
            throw new IllegalArgumentException(
                    field + ": has " + counts.counts().size() + " counts, not at most " + most);
        }
    }
}
