package org.stancewatch.app.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stancewatch.ingest.source.SourceAddress;
import org.stancewatch.processor.Application;
import org.stancewatch.schemas.topic.Generation;

/** The types of settings there are. */
final class SettingTypes {

    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "ms", ChronoUnit.MILLIS,
            "s", ChronoUnit.SECONDS,
            "m", ChronoUnit.MINUTES,
            "h", ChronoUnit.HOURS,
            "d", ChronoUnit.DAYS);

    static final SettingType<String> TEXT = SettingType.of("text", "a text", text -> text);

    static final SettingType<String> BROKERS =
            new SettingType<>("addresses", "host:port, with commas between several", false, SettingTypes::brokers);

    static final SettingType<Map<String, String>> FAMILY =
            new SettingType<>("settings", "a value", false, given -> Map.of(given.key(), given.text()));

    static final SettingType<Map<String, String>> KAFKA =
            new SettingType<>("settings", "a value", false, SettingTypes::kafka);

    static final SettingType<Path> PATH = SettingType.ofPlaced(
            "path", "a path", (text, origin) -> origin.folder().resolve(text));

    static final SettingType<Path> FILE =
            SettingType.ofPlaced("file", "a file that can be read", SettingTypes::readable);

    static final SettingType<Boolean> BOOLEAN = SettingType.of("boolean", "true or false", SettingTypes::truth);

    static final SettingType<Integer> COUNT =
            SettingType.of("whole number", "a whole number from 1", text -> number(text, 1, Integer.MAX_VALUE));

    static final SettingType<Integer> PORT =
            SettingType.of("port", "a port from 1 to " + HIGHEST_PORT, text -> number(text, 1, HIGHEST_PORT));

    static final SettingType<Integer> LISTENING_PORT = SettingType.of(
            "port",
            "a port from 1 to " + HIGHEST_PORT + ", or 0 for any free one",
            text -> number(text, 0, HIGHEST_PORT));

    static final SettingType<Duration> DURATION_WITH_UNIT =
            SettingType.of("duration", "a duration such as 100ms, 60s, 5m", SettingTypes::duration);

    static final SettingType<Duration> SECONDS_OR_DURATION = SettingType.of(
            "duration",
            "a duration such as 60s, or a number of seconds",
            text -> duration(text.matches("\\d+") ? text + "s" : text));

    static final SettingType<URI> HTTP_ADDRESS =
            SettingType.of("address", "an http or https address", SettingTypes::httpAddress);

    static final SettingType<List<URI>> FEEDS = SettingType.of(
                    "address", "an http or https address", SourceAddress::web)
            .several();

    static final SettingType<Generation> GENERATION = SettingType.of(
            "name", "live, or the name of a replay: 1 to 40 letters, digits and hyphens", Generation::inService);

    static final SettingType<Set<Application>> APPLICATIONS = applications();

    private SettingTypes() {}

    /** One of the constants of an enum, in lower case. */
    static <E extends Enum<E>> SettingType<E> choice(Class<E> type) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        String expected = "one of " + String.join(", ", names);
        return SettingType.of(
                String.join(" or ", names), expected, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
    }

    /** One of {@code texts}. */
    static SettingType<String> choice(List<String> texts) {
        String expected = "one of " + String.join(", ", texts);
        return SettingType.of(String.join(" or ", texts), expected, text -> {
            require(texts.contains(text));
            return text;
        });
    }

    private static SettingType<Set<Application>> applications() {
        SettingType<List<Application>> several = choice(Application.class).several();
        return new SettingType<>(several.name(), several.expected(), true, given -> Set.copyOf(several.parse(given)));
    }

    private static String brokers(Assignment given) {
        require(given.text().matches("[^\\s,]+:\\d+(\\s*,\\s*[^\\s,]+:\\d+)*"));
        return given.text();
    }

    private static Map<String, String> kafka(Assignment given) {
        String name = given.key().substring(Settings.KAFKA.prefix().length());
        KafkaKeys.valueFault(name, given.text()).ifPresent(reason -> {
            throw new SettingType.Mismatch(given, reason);
        });
        return Map.of(given.key(), given.text());
    }

    private static Path readable(String text, Origin origin) {
        Path file = origin.folder().resolve(text);
        require(Files.isRegularFile(file) && Files.isReadable(file));
        return file;
    }

    private static boolean truth(String text) {
        require(text.equals("true") || text.equals("false"));
        return Boolean.parseBoolean(text);
    }

    private static int number(String text, int lowest, int highest) {
        require(text.matches("\\d{1,10}"));
        long number = Long.parseLong(text);
        require(number >= lowest && number <= highest);
        return (int) number;
    }

    private static Duration duration(String text) {
        Matcher parts = DURATION.matcher(text);
        require(parts.matches());
        Duration duration = Duration.of(Long.parseLong(parts.group(1)), UNITS.get(parts.group(2)));
        require(duration.toMillis() > 0);
        return duration;
    }

    private static URI httpAddress(String text) {
        URI address = URI.create(text);
        require(address.getHost() != null && Set.of("http", "https").contains(String.valueOf(address.getScheme())));
        return address;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not of the type");
        }
    }
}
