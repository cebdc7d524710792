package org.stancewatch.ingest.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** A time as publishers write it: ISO-8601, also with a space for its T; without an offset it is taken as UTC, without a time of day as midnight. */
public final class ToldTime {

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' '][XXX][XX][X]")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** Records know no time before it. */
    private static final Instant FIRST = Instant.EPOCH;

    /** Beyond it somebody counted in other units, or means “never”. */
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private ToldTime() {}

    /** Whether something on the web can have been published, or is to be, at {@code time}. */
    public static boolean isBelievable(Instant time) {
        return !time.isBefore(FIRST) && time.isBefore(LAST);
    }

    /** The instant {@code text} tells; empty where it tells none. */
    public static Optional<Instant> of(String text) {
        try {
            return Optional.of(instant(
                    FORMAT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
        } catch (DateTimeException untold) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor told) {
        if (told instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        LocalDateTime time = told instanceof LocalDateTime local
                ? local
                : LocalDate.from(told).atStartOfDay();
        return time.toInstant(ZoneOffset.UTC);
    }
}
