package org.stancewatch.domain.coverage;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a source, or a whole language, brings and how it does, at one moment.
 *
 * @param source what is known of it beforehand
 * @param state how it does
 * @param reason why, in one line; empty where it is not silent and does not fail
 * @param pageReason why the last page that it listed could not be read, in one line; empty where it could
 * @param since when that state began
 * @param lastLook when it was last looked at
 * @param lastSuccess when it was last read
 * @param listening since when it has been listened to, without a break of an hour or more
 * @param activity what it has brought
 * @param recordedAt the moment
 */
public record SourceCoverage(
        CoveredSource source,
        CoverageState state,
        String reason,
        String pageReason,
        Instant since,
        Optional<Instant> lastLook,
        Optional<Instant> lastSuccess,
        Instant listening,
        Activity activity,
        Instant recordedAt) {

    private static final int LONGEST_REASON = 500;
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");
    private static final Duration NEW = Duration.ofHours(Habit.LEAST_HOURS);
    private static final Duration HEARING = Duration.ofHours(1);
    private static final Duration NEVER = Duration.ofDays(Activity.DAYS);

    public SourceCoverage {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(lastLook, "lastLook");
        Objects.requireNonNull(lastSuccess, "lastSuccess");
        Objects.requireNonNull(listening, "listening");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(recordedAt, "recordedAt");
        requireLine(reason, "reason");
        requireLine(pageReason, "pageReason");
    }

    /** Of a source that is watched from {@code now} on. */
    public static SourceCoverage begun(CoveredSource source, Instant now) {
        return new SourceCoverage(
                source,
                source.enabled() ? CoverageState.NEW : CoverageState.OFF,
                "",
                "",
                now,
                Optional.empty(),
                Optional.empty(),
                now,
                Activity.watched(now),
                now);
    }

    /** The same source, watched again after a time in which nobody listened, as its operator lists it now. */
    public SourceCoverage resumed(CoveredSource listed, Instant now) {
        return new SourceCoverage(listed, state, reason, pageReason, since, lastLook, lastSuccess, now, activity, now)
                .at(now);
    }

    /** It was looked at, and could be read. */
    public SourceCoverage looked(Instant now) {
        boolean isBreak = state == CoverageState.FAILING && !now.isBefore(since.plus(HEARING));
        Instant listened = isBreak ? now : listening;
        Optional<Instant> look = Optional.of(now);
        return new SourceCoverage(source, state, reason, pageReason, since, look, look, listened, activity, now)
                .at(now);
    }

    /** It was looked at, and could not be read for the reason {@code why}. */
    public SourceCoverage failed(Instant now, String why) {
        Optional<Instant> look = Optional.of(now);
        SourceCoverage failed = new SourceCoverage(
                source, state, reason, pageReason, since, look, lastSuccess, listening, activity, now);
        return source.enabled() ? failed.is(CoverageState.FAILING, line(why), now) : failed;
    }

    /** A page that it listed could be read, or could not, for the reason {@code why}. */
    public SourceCoverage paged(Instant now, Optional<String> why) {
        String told = why.map(SourceCoverage::line).orElse("");
        Instant moment = later(recordedAt, now);
        return new SourceCoverage(
                        source, state, reason, told, since, lastLook, lastSuccess, listening, activity, moment)
                .at(moment);
    }

    /** It has brought a new article. */
    public SourceCoverage brought(Instant arrived, Instant published) {
        Activity more = activity.with(arrived, published);
        return new SourceCoverage(
                        source,
                        state,
                        reason,
                        pageReason,
                        since,
                        lastLook,
                        lastSuccess,
                        listening,
                        more,
                        later(recordedAt, arrived))
                .at(later(recordedAt, arrived));
    }

    /** How it does at {@code now}, where nothing has come. */
    public SourceCoverage at(Instant now) {
        if (!source.enabled()) {
            return is(CoverageState.OFF, "", now);
        }
        if (!lastLook.equals(lastSuccess)) {
            return is(CoverageState.FAILING, reason, now);
        }
        if (isSilent(now)) {
            return is(CoverageState.SILENT, state == CoverageState.SILENT ? reason : silence(now), now);
        }
        boolean isNew = now.isBefore(activity.since().plus(NEW));
        return is(isNew ? CoverageState.NEW : CoverageState.OK, "", now);
    }

    /** What it does usually; empty as long as that is not known. */
    public Optional<Habit> habit() {
        return Habit.of(activity);
    }

    /** How many articles came on each of the last 28 UTC days, today last. */
    public List<Integer> days() {
        return activity.daysUntil(recordedAt.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** Whether it has brought nothing for too long by its habit at {@code now}, whoever listened. */
    boolean isQuiet(Instant now) {
        Instant never = activity.since().plus(NEVER);
        return activity.lastArticle()
                .map(last -> !now.isBefore(last.plus(HEARING)) && isQuiet(last, now))
                .orElseGet(() -> !now.isBefore(never));
    }

    /** Goes through all hours, so it is not asked where an article has just come: nobody is quiet within an hour. */
    private boolean isQuiet(Instant last, Instant now) {
        return habit().filter(habit -> !now.isBefore(habit.silentFrom(last))).isPresent();
    }

    /**
     * Whoever was silent is so until it brings something. What piled up while nobody listened comes with the first look:
     * it has an hour to do so.
     */
    private boolean isSilent(Instant now) {
        return state == CoverageState.SILENT
                ? activity.lastArticle().filter(last -> !last.isBefore(since)).isEmpty()
                : !now.isBefore(listening.plus(HEARING)) && isQuiet(now);
    }

    private String silence(Instant now) {
        return activity.lastArticle()
                .map(last -> "no article since " + minute(last)
                        + habit().map(habit -> missing(habit, last, now)).orElse(""))
                .orElseGet(() -> "no article since it was added, " + minute(activity.since()));
    }

    private static String missing(Habit habit, Instant last, Instant now) {
        return String.format(
                Locale.ROOT, "; %.1f a day are usual, and %.0f are missing", habit.perDay(), habit.missed(last, now));
    }

    private SourceCoverage is(CoverageState next, String why, Instant now) {
        Instant began = next == state ? since : now;
        return new SourceCoverage(
                source,
                next,
                why,
                pageReason,
                began,
                lastLook,
                lastSuccess,
                listening,
                activity,
                later(recordedAt, now));
    }

    /** Strangers write into some reasons: their lines become one, and it is cut. */
    private static String line(String why) {
        String line = BREAKS.matcher(why.strip()).replaceAll(" ");
        return line.substring(0, Math.min(LONGEST_REASON, line.length()));
    }

    private static void requireLine(String text, String field) {
        if (text.lines().count() > 1) {
            throw new IllegalArgumentException(field + ": has more than one line");
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String minute(Instant time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
