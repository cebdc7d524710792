package org.stancewatch.domain.coverage;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stancewatch.domain.headline.Headlines;

/** The words of notices, one file a language. */
final class NoticeWords {

    private static final Pattern PIECE = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, NoticeWords> ALL = all();

    private final Properties words;
    private final Locale locale;

    private NoticeWords(Properties words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** That {@code now} is silent or fails. */
    static SortedMap<String, String> begun(SourceCoverage now) {
        String never = now.state() == CoverageState.SILENT
                        && now.activity().lastArticle().isEmpty()
                ? ".never"
                : "";
        return inAll(now.state() + never, now);
    }

    /** That it is no longer {@code state}. */
    static SortedMap<String, String> over(CoverageState state, SourceCoverage now) {
        return inAll(now.state() == CoverageState.OFF ? "OFF" : state + ".over", now);
    }

    private static SortedMap<String, String> inAll(String name, SourceCoverage now) {
        SortedMap<String, String> texts = new TreeMap<>();
        ALL.forEach((language, words) -> texts.put(language, words.say(name, now)));
        return texts;
    }

    private String say(String name, SourceCoverage now) {
        String kind = now.source().isLanguage() ? "language." : "source.";
        Instant last = now.activity().lastArticle().orElse(now.activity().since());
        Map<String, String> pieces = Map.of(
                "name", name(now.source()),
                "since", moment(now.since()),
                "last", moment(last),
                "reason", now.reason());
        return PIECE.matcher(get(kind + name))
                .replaceAll(piece -> Matcher.quoteReplacement(pieces.getOrDefault(piece.group(1), "")));
    }

    private String name(CoveredSource source) {
        return source.isLanguage() ? Locale.forLanguageTag(source.name()).getDisplayLanguage(locale) : source.name();
    }

    private String moment(Instant time) {
        return DateTimeFormatter.ofPattern(get("moment"), locale).format(time.atOffset(ZoneOffset.UTC));
    }

    private String get(String name) {
        String found = words.getProperty(name);
        if (found == null) {
            throw new IllegalStateException("notices: " + locale + ": " + name + ": has no words");
        }
        return found;
    }

    private static Map<String, NoticeWords> all() {
        Map<String, NoticeWords> all = new TreeMap<>();
        Headlines.languages().forEach(language -> all.put(language, read(language)));
        return all;
    }

    private static NoticeWords read(String language) {
        String file = language + ".properties";
        try (var in = NoticeWords.class.getResourceAsStream(file);
                var lines = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(lines);
            return new NoticeWords(words, Locale.forLanguageTag(language));
        } catch (IOException fault) {
            throw new UncheckedIOException(file, fault);
        }
    }
}
