package org.stancewatch.extraction.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/** Tells a language by its commonest words: enough to choose between the lexicons at hand. */
public final class Languages {

    private static final int SAMPLE = 4_000;
    private static final int FEWEST_WORDS = 3;

    private final Map<String, Set<String>> stopwords;

    /** @param stopwords the commonest words of each language, by ISO 639-1 code */
    public Languages(Map<String, Set<String>> stopwords) {
        this.stopwords = Map.copyOf(stopwords);
    }

    /** The language of {@code text}; empty where it has too few words of any. */
    public Optional<String> of(String text) {
        Map<String, Integer> hits = new HashMap<>();
        StringTokenizer words = new StringTokenizer(
                text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT), " \n\t.,;:'’\"«»()");
        while (words.hasMoreTokens()) {
            count(words.nextToken(), hits);
        }
        return hits.entrySet().stream()
                .filter(language -> language.getValue() >= FEWEST_WORDS)
                .max(Comparator.comparingInt((Map.Entry<String, Integer> language) -> language.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private void count(String word, Map<String, Integer> hits) {
        stopwords.forEach((language, words) -> {
            if (words.contains(word)) {
                hits.merge(language, 1, Integer::sum);
            }
        });
    }
}
