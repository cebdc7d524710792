package org.stancewatch.extraction.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes out a pattern with choices: {@code "(facial|face) recognition"} is two phrases; an empty choice is allowed, choices
 * may hold choices. The work is in proportion to the phrases written.
 */
final class Alternatives {

    private final String pattern;
    private int at;

    private Alternatives(String pattern) {
        this.pattern = pattern;
    }

    static List<String> of(String pattern) {
        Alternatives reader = new Alternatives(pattern);
        Set<String> phrases = new LinkedHashSet<>();
        reader.sequence(true).forEach(phrase -> phrases.add(phrase.strip()));
        return List.copyOf(phrases);
    }

    /** The phrases of lists of patterns, a list a language, lower-case. */
    static Stream<String> inAllLanguages(YamlNode languages) {
        return languages.members().values().stream()
                .flatMap(patterns -> patterns.items().stream())
                .flatMap(pattern -> of(pattern.text().toLowerCase(Locale.ROOT)).stream());
    }

    // Words and choices one behind the other; inside a choice up to "|" or ")".
    private List<String> sequence(boolean outermost) {
        List<String> phrases = List.of("");
        while (at < pattern.length() && (outermost || !isEnd(pattern.charAt(at)))) {
            phrases = product(phrases, pattern.charAt(at) == '(' ? choice() : List.of(literal()));
        }
        return phrases;
    }

    private static boolean isEnd(char sign) {
        return sign == '|' || sign == ')';
    }

    private String literal() {
        int from = at++;
        while (at < pattern.length() && pattern.charAt(at) != '(' && !isEnd(pattern.charAt(at))) {
            at++;
        }
        return pattern.substring(from, at);
    }

    private List<String> choice() {
        List<String> phrases = new ArrayList<>();
        do {
            at++;
            phrases.addAll(sequence(false));
        } while (at < pattern.length() && pattern.charAt(at) == '|');
        at++;
        return phrases;
    }

    private static List<String> product(List<String> heads, List<String> tails) {
        List<String> phrases = new ArrayList<>();
        heads.forEach(head -> tails.forEach(tail -> phrases.add(head + tail)));
        return phrases;
    }
}
