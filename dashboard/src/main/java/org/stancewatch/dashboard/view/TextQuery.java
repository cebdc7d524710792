package org.stancewatch.dashboard.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that must all stand in a text; the last may be the beginning of one.
 *
 * @param words none holds a blank
 */
public record TextQuery(List<String> words) {

    public TextQuery {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("text: holds no word");
        }
    }

    /** Throws {@link IllegalArgumentException} where {@code text} holds neither letter nor digit. */
    public static TextQuery of(String text) {
        return new TextQuery(Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList());
    }

    /** In the language of SQLite's full-text search; each word is quoted, so that none of it is taken for an operator. */
    String match(String language) {
        String phrases = words.stream()
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" "));
        return "{" + language + " quotes} : (" + phrases + " *)";
    }
}
