package org.stancewatch.dashboard.http;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.dashboard.recount.Moment;
import org.stancewatch.dashboard.view.AlertFilter;
import org.stancewatch.dashboard.view.TextQuery;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;

/** The parameters of a request, read; what cannot be used is told with its name and the reason. */
final class Params {

    /** Those of {@link #filter()}. */
    static final List<String> FILTER = List.of(
            "company",
            "technology",
            "type",
            "act",
            "audience",
            "jurisdiction",
            "status",
            "late",
            "since",
            "text",
            "lang");

    private static final int LONGEST = 500;
    private static final int MOST_VALUES = 200;

    private final Context at;

    private Params(Context at) {
        this.at = at;
    }

    /** Of a request that takes {@code known} and no others. */
    static Params of(Context at, List<String> known) {
        at.queryParamMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(stranger -> {
                    throw Problem.badRequest(
                            stranger + ": is no parameter here; there are " + String.join(", ", known));
                });
        return new Params(at);
    }

    AlertFilter filter() {
        return new AlertFilter(
                values("company"),
                values("technology"),
                choices("type", AlertType.class),
                choices("act", Act.class),
                values("audience"),
                values("jurisdiction"),
                choices("status", AlertStatus.class),
                one("late").map(text -> truth("late", text)),
                one("since").map(text -> instant("since", text, day -> day)),
                one("text").map(Params::words),
                one("lang").map(Params::language).orElse(Headlines.ENGLISH));
    }

    Moment moment() {
        return new Moment(day("asOf"), one("knownAt").map(text -> instant("knownAt", text, day -> day.plusDays(1))));
    }

    Optional<LocalDate> day(String name) {
        return one(name).map(text -> parsed(name, text, "is no date YYYY-MM-DD", LocalDate::parse));
    }

    int number(String name, int unset, int least, int most) {
        int number = one(name)
                .map(text -> parsed(name, text, "is no whole number", Integer::parseInt))
                .orElse(unset);
        if (number < least || number > most) {
            throw Problem.badRequest(name + ": " + number + " is not from " + least + " to " + most);
        }
        return number;
    }

    <E extends Enum<E>> Set<E> choices(String name, Class<E> of) {
        return values(name).stream().map(value -> choice(name, value, of)).collect(Collectors.toUnmodifiableSet());
    }

    /** Given several times, or as one list separated by commas. */
    Set<String> values(String name) {
        Set<String> values = at.queryParams(name).stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> shortEnough(name, value))
                .collect(Collectors.toUnmodifiableSet());
        if (values.size() > MOST_VALUES) {
            throw Problem.badRequest(name + ": has more than " + MOST_VALUES + " values");
        }
        return values;
    }

    Optional<String> one(String name) {
        List<String> given = at.queryParams(name);
        if (given.size() > 1) {
            throw Problem.badRequest(name + ": is given " + given.size() + " times");
        }
        return given.stream().filter(text -> !text.isBlank()).findFirst().map(text -> shortEnough(name, text));
    }

    private static String shortEnough(String name, String text) {
        if (text.length() > LONGEST) {
            throw Problem.badRequest(name + ": is longer than " + LONGEST + " characters");
        }
        return text;
    }

    private static <E extends Enum<E>> E choice(String name, String value, Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest(
                        name + ": '" + value + "' is none of " + Arrays.toString(of.getEnumConstants())));
    }

    private static boolean truth(String name, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw Problem.badRequest(name + ": '" + text + "' is neither true nor false");
        }
        return text.equals("true");
    }

    private static String language(String code) {
        if (!Headlines.languages().contains(code)) {
            throw Problem.badRequest("lang: '" + code + "' is none of " + Headlines.languages());
        }
        return code;
    }

    private static TextQuery words(String text) {
        try {
            return TextQuery.of(text);
        } catch (IllegalArgumentException wordless) {
            throw Problem.badRequest(String.valueOf(wordless.getMessage()));
        }
    }

    /** An instant, or a day of which {@code bound} says which day's beginning it stands for; microseconds, as in records. */
    private static Instant instant(String name, String text, Function<LocalDate, LocalDate> bound) {
        return parsed(name, text, "is no time like 2020-06-10T12:00:00Z and no date", told -> {
            boolean isDay = !told.contains("T");
            return isDay
                    ? bound.apply(LocalDate.parse(told)).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : Instant.parse(told);
        });
    }

    private static <T> T parsed(String name, String text, String otherwise, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException | NumberFormatException unfit) {
            throw Problem.badRequest(name + ": '" + text + "' " + otherwise);
        }
    }
}
