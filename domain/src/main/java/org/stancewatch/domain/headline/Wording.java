package org.stancewatch.domain.headline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one language, as data: {@code en.properties} tells how. */
final class Wording {

    private static final Pattern PIECE = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");
    private static final Pattern COMMA = Pattern.compile(",\\s*");
    private static final String FILE_ENDING = ".properties";

    private final String language;
    private final Properties words;
    private final Articles articles;

    private Wording(String language, Properties words) {
        this.language = language;
        this.words = words;
        this.articles = new Articles(this);
    }

    /** The languages that have a file of words, English first. */
    static List<String> languages() {
        return read("languages.txt", lines -> List.of(lines.readLine().split(" ")));
    }

    static Wording of(String language) {
        return read(language + FILE_ENDING, lines -> {
            Properties words = new Properties();
            words.load(lines);
            return new Wording(language, words);
        });
    }

    private interface Reading<T> {
        T of(BufferedReader lines) throws IOException;
    }

    private static <T> T read(String resource, Reading<T> reading) {
        try (var in = Wording.class.getResourceAsStream(resource);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reading.of(lines);
        } catch (IOException fault) {
            throw new UncheckedIOException(resource, fault);
        }
    }

    String language() {
        return language;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The names that have words. */
    Set<String> names() {
        return words.stringPropertyNames();
    }

    /** The words of that name, its parts joined by dots; where there are none, those of the name without its last part. */
    Optional<String> find(String... name) {
        return Optional.ofNullable(words.getProperty(String.join(".", name)))
                .or(() -> name.length == 1 ? Optional.empty() : find(Arrays.copyOf(name, name.length - 1)));
    }

    /** Likewise; throws where there are none. */
    String get(String... name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException(
                        "headlines: " + language + FILE_ENDING + ": " + String.join(".", name) + ": has no words"));
    }

    /** Words that are a list. */
    List<String> all(String name) {
        return find(name).map(list -> List.of(COMMA.split(list))).orElse(List.of());
    }

    /** The words of that name, filled in. */
    String say(Map<String, String> pieces, String... name) {
        return fill(get(name), piece -> List.of(pieces.getOrDefault(piece, "")));
    }

    /** {@code template} with its pieces, each in the form asked for; several nouns for one piece make a list. */
    String fill(String template, Function<String, List<String>> pieces) {
        return PIECE.matcher(template).replaceAll(found -> {
            Optional<String> form = Optional.ofNullable(found.group(2));
            List<String> nouns = pieces.apply(found.group(1)).stream()
                    .map(noun -> form.map(asked -> articles.inForm(asked, noun)).orElse(noun))
                    .toList();
            return Matcher.quoteReplacement(list(nouns));
        });
    }

    /** <i>a, b and c</i>; nothing for none. */
    String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : say(Map.of("first", commas(items.subList(0, last)), "last", items.get(last)), "list", "last");
    }

    private String commas(List<String> items) {
        return items.stream()
                .reduce((first, next) -> say(Map.of("first", first, "last", next), "list", "more"))
                .orElse("");
    }
}
