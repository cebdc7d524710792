package org.stancewatch.ingest.source;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The values of single fields, read and written; a refusal is an {@link IllegalArgumentException} with the reason. */
final class SourceValues {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_NAME = 200;
    private static final Duration LONGEST_INTERVAL = Duration.ofDays(30);
    private static final Pattern INTERVAL = Pattern.compile("(\\d{1,7})([smhd])");
    private static final Map<String, ChronoUnit> UNITS =
            Map.of("s", ChronoUnit.SECONDS, "m", ChronoUnit.MINUTES, "h", ChronoUnit.HOURS, "d", ChronoUnit.DAYS);

    private SourceValues() {}

    static String id(String text) {
        require(
                text.matches("[a-z0-9][a-z0-9._-]{0,79}"),
                "'" + text + "' is not 1 to 80 of a-z, 0-9, '.', '_' and '-', a letter or digit first");
        return text;
    }

    static SourceKind kind(String text) {
        return Arrays.stream(SourceKind.values())
                .filter(kind -> written(kind).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is none of "
                        + Arrays.stream(SourceKind.values())
                                .map(SourceValues::written)
                                .collect(Collectors.joining(", "))));
    }

    static String written(SourceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** A name for people, on one line: it is printed, and a terminal obeys control characters. */
    static String name(String text) {
        require(!text.isBlank(), "is empty");
        require(text.length() <= LONGEST_NAME, "is longer than " + LONGEST_NAME + " characters");
        require(text.chars().noneMatch(Character::isISOControl), "holds control characters");
        return text;
    }

    static String language(String text) {
        require(LANGUAGES.contains(text), "'" + text + "' is no language of ISO 639-1, such as en");
        return text;
    }

    static String country(String text) {
        require(COUNTRIES.contains(text), "'" + text + "' is no country of ISO 3166-1, such as FR");
        return text;
    }

    static boolean truth(String text) {
        require(text.equals("true") || text.equals("false"), "'" + text + "' is neither true nor false");
        return Boolean.parseBoolean(text);
    }

    static Duration interval(String text) {
        Matcher parts = INTERVAL.matcher(text);
        require(parts.matches(), "'" + text + "' is no duration such as 30s, 5m, 2h");
        Duration interval = Duration.of(Long.parseLong(parts.group(1)), UNITS.get(parts.group(2)));
        require(
                !interval.isZero() && interval.compareTo(LONGEST_INTERVAL) <= 0,
                "'" + text + "' is not from 1s to 30d");
        return interval;
    }

    /** In the largest unit that has no rest. */
    static String written(Duration interval) {
        long seconds = interval.toSeconds();
        for (ChronoUnit unit : new ChronoUnit[] {ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES}) {
            long length = unit.getDuration().toSeconds();
            if (seconds % length == 0) {
                return seconds / length + unit.name().substring(0, 1).toLowerCase(Locale.ROOT);
            }
        }
        return seconds + "s";
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new IllegalArgumentException(reason);
        }
    }
}
