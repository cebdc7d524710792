package org.stancewatch.domain.coverage;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * How often a source brings articles, and after how long without one it is silent against that habit. Silence is measured in the
 * articles that would have come: a night or a weekend without news is short, whatever the clock says. It is long enough when
 *
 * <ul>
 *   <li>chance alone, of a source that brings as many at random, makes it once in four years; and
 *   <li>it is twice the longest one of the last 28 days, since sources bring articles in bursts; and
 *   <li>what a weekday brings more than a Sunday has passed besides, since a holiday is a Sunday.
 * </ul>
 *
 * A source that comes as regularly as a weekly paper is silent when three of its issues are missing, chance or not. Only whole hours
 * count.
 */
public final class Habit {

    /** How long a source is watched before it has a habit. */
    static final int LEAST_HOURS = 14 * Activity.HOURS_A_DAY;

    private static final int LEAST_ARTICLES = 4;
    private static final double DAYS_IN_FOUR_YEARS = 1_461;
    private static final double LONGER_THAN_EVER = 2;
    private static final double MISSED_ISSUES = 3;
    private static final double REGULAR = 1.5;

    private final HourlyRate rate;
    private final double perDay;
    private final double enough;

    private Habit(Counts hours) {
        this.rate = new HourlyRate(hours);
        this.perDay =
                (double) hours.sum() * Activity.HOURS_A_DAY / hours.counts().size();
        this.enough = enough(hours);
    }

    /** The habit up to the last article; empty with fewer than four articles or 14 days. What came later does not change it. */
    public static Optional<Habit> of(Activity activity) {
        Counts hours = watched(activity);
        return hours.counts().size() >= LEAST_HOURS && hours.sum() >= LEAST_ARTICLES
                ? Optional.of(new Habit(hours))
                : Optional.empty();
    }

    /** The hours it was watched, up to the last article: those before the first article too. */
    private static Counts watched(Activity activity) {
        Counts hours = activity.hours();
        long first =
                Math.max(Activity.hour(activity.since()) + 1, hours.last() - Activity.DAYS * Activity.HOURS_A_DAY + 1);
        int length = (int) Math.max(0, hours.last() - first + 1);
        return new Counts(hours.last(), hours.until(hours.last(), length));
    }

    /** Articles a day, on average. */
    public double perDay() {
        return perDay;
    }

    /** When a source that was last heard at {@code heard} is silent against this habit. */
    public Instant silentFrom(Instant heard) {
        double missed = 0;
        long hour = Activity.hour(heard);
        while (missed < enough) {
            hour++;
            missed += rate.applyAsDouble(hour);
        }
        return Activity.begin(hour + 1);
    }

    /** How many articles are missed from {@code heard} to {@code now}, whole hours only. */
    public double missed(Instant heard, Instant now) {
        return LongStream.range(Activity.hour(heard) + 1, Activity.hour(now))
                .mapToDouble(rate)
                .sum();
    }

    private double enough(Counts hours) {
        double longest = longest(hours);
        double issue = hours.sum() / busyDays(hours);
        double byChance = Math.max(LONGER_THAN_EVER * longest, byChance(hours.sum()));
        boolean isRegular = longest <= REGULAR * issue;
        double issues = MISSED_ISSUES * Math.max(longest, issue);
        return (isRegular ? Math.min(byChance, issues) : byChance) + rate.sundayLacks();
    }

    /**
     * How long a silence must be for such a one to come by chance once in four years, where the rate itself is known only from
     * {@code count} articles: (1 + x / count) ^ -count is the chance of none where x were expected.
     */
    private double byChance(long count) {
        double rarity = Math.log(Math.max(1, perDay * DAYS_IN_FOUR_YEARS));
        return count * Math.expm1(rarity / count);
    }

    /** The longest silence there was, in articles. */
    private double longest(Counts hours) {
        double longest = 0;
        double missed = 0;
        for (long hour = hours.first(); hour <= hours.last(); hour++) {
            missed = hours.at(hour) == 0 ? missed + rate.applyAsDouble(hour) : 0;
            longest = Math.max(longest, missed);
        }
        return longest;
    }

    private static double busyDays(Counts hours) {
        return LongStream.rangeClosed(hours.first(), hours.last())
                .filter(hour -> hours.at(hour) > 0)
                .map(hour -> Math.floorDiv(hour, (long) Activity.HOURS_A_DAY))
                .distinct()
                .count();
    }
}
