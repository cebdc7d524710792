package org.stancewatch.extraction.gate;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases found in one pass over a text, word by word: what has been read of each that has begun is a step in a tree of words. A word in
 * no phrase ends all of them, and most words are in none that has begun. Letter by letter an automaton finds the same; it takes six times as
 * long to make, which everybody waits for who starts the product.
 */
final class Phrases {

    /** Takes a phrase that stands in a text; says whether to read on. */
    @FunctionalInterface
    interface Finder {
        boolean found(int begin, int end, Clue clue);
    }

    private static final int ROOT = 0;
    private static final String BLANK = " ";
    private static final Integer NUMBER_OF_BLANK = 0;

    private final Map<String, Integer> words = new HashMap<>();
    private final LongIntHashMap steps = new LongIntHashMap();
    private final List<@Nullable Clue> clues = new ArrayList<>();

    /** Of folded phrases, each with what it stands for. */
    Phrases(Map<String, Clue> phrases) {
        words.put(BLANK, NUMBER_OF_BLANK);
        clues.add(null);
        phrases.forEach((phrase, clue) -> clues.set(grow(new FoldedText(phrase)), clue));
    }

    private int grow(FoldedText phrase) {
        int step = ROOT;
        for (int begin = 0, end; begin < phrase.length(); begin = end) {
            end = phrase.endOfWord(begin);
            step = grow(step, words.computeIfAbsent(phrase.part(begin, end), unused -> words.size()));
        }
        return step;
    }

    private int grow(int step, int word) {
        long key = key(step, word);
        if (steps.putIfAbsent(key, clues.size())) {
            clues.add(null);
        }
        return steps.get(key);
    }

    /** Hands over what stands in {@code text}, in the order of the ends, the longest first. */
    void find(FoldedText text, Finder finder) {
        Begun begun = new Begun();
        for (int begin = 0, end; begin < text.length(); begin = end) {
            end = text.endOfWord(begin);
            Integer word = text.isBlank(begin) ? NUMBER_OF_BLANK : words.get(text.part(begin, end));
            if (word == null) {
                begun.clear();
            } else if (!begun.read(word, begin, end, finder)) {
                return;
            }
        }
    }

    private static long key(int step, int word) {
        return (long) step << Integer.SIZE | word;
    }

    /** The phrases whose first words have been read, the longest ago first. */
    private final class Begun {

        private int[] from = new int[8];
        private int[] at = new int[8];
        private int count;

        void clear() {
            count = 0;
        }

        /** One step on with each of them, and with those that begin here. */
        boolean read(int word, int begin, int end, Finder finder) {
            begin(begin);
            int left = 0;
            for (int each = 0; each < count; each++) {
                int step = steps.getOrDefault(key(at[each], word), ROOT);
                if (step != ROOT) {
                    Clue clue = clues.get(step);
                    if (clue != null && !finder.found(from[each], end, clue)) {
                        return false;
                    }
                    from[left] = from[each];
                    at[left++] = step;
                }
            }
            count = left;
            return true;
        }

        private void begin(int begin) {
            if (count == from.length) {
                from = Arrays.copyOf(from, 2 * count);
                at = Arrays.copyOf(at, 2 * count);
            }
            from[count] = begin;
            at[count++] = ROOT;
        }
    }
}
