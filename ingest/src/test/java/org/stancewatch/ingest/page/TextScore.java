package org.stancewatch.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How near a text comes to the labelled one, over runs of words with repeats, as the article-extraction benchmark counts. */
final class TextScore {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TextScore() {}

    /** The harmonic mean of precision and recall over runs of {@code length} words; two empty texts are equal. */
    static double f1(String told, String label, int length) {
        Map<String, Integer> one = runs(told, length);
        Map<String, Integer> other = runs(label, length);
        int total = size(one) + size(other);
        return total == 0 ? 1 : 2.0 * common(one, other) / total;
    }

    private static int common(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), other.getOrDefault(run.getKey(), 0)))
                .sum();
    }

    private static int size(Map<String, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> runs(String text, int length) {
        String[] words = NO_WORD.matcher(text).replaceAll(" ").strip().split(" ");
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i < words.length && !words[0].isEmpty(); i++) {
            if (i == 0 || i + length <= words.length) {
                String run = String.join(" ", List.of(words).subList(i, Math.min(i + length, words.length)));
                runs.merge(run, 1, Integer::sum);
            }
        }
        return runs;
    }
}
