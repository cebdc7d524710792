package org.stancewatch.extraction.gate;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.stancewatch.extraction.lexicon.Lexicon;
import org.stancewatch.extraction.lexicon.Lexicons;

/**
 * Decides in one pass whether a text has a technology near a word that moves a stance, in any language. Most news has not,
 * and is read no further.
 */
public final class Gate {

    /** How far apart the two may stand, in characters. */
    private static final int NEAR = 600;

    private static final int TECHNOLOGY = 1;
    private static final int TRIGGER = 2;

    private final AhoCorasickDoubleArrayTrie<Integer> automaton = new AhoCorasickDoubleArrayTrie<>();

    public Gate(Lexicons lexicons) {
        TreeMap<String, Integer> patterns = new TreeMap<>();
        lexicons.languages().stream()
                .flatMap(code -> lexicons.language(code).stream())
                .map(Lexicon::gateWords)
                .forEach(words -> put(words, TRIGGER, patterns));
        put(lexicons.catalogue().gateWords(), TECHNOLOGY, patterns);
        automaton.build(patterns);
    }

    private static void put(Set<String> words, int kind, TreeMap<String, Integer> patterns) {
        words.forEach(word -> patterns.merge(folded(word).strip(), kind, (one, other) -> one | other));
    }

    /** Whether {@code text}, as it is, is worth reading. */
    public boolean opens(String text) {
        Nearness nearness = new Nearness(folded(text));
        automaton.parseText(nearness.text, (AhoCorasickDoubleArrayTrie.IHitCancellable<Integer>) nearness::hit);
        return nearness.met;
    }

    // Patterns are words parted by single blanks; so is what they are looked up in, character for character.
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        char last = ' ';
        for (int at = 0; at < text.length(); at++) {
            char c = fold(text.charAt(at));
            if (c != ' ' || last != ' ') {
                folded.append(c);
            }
            last = c;
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static char fold(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == ',' ? c : ' ';
    }

    private static final class Nearness {
        private final String text;
        private int technology = -NEAR;
        private int trigger = -NEAR;
        private boolean met;

        Nearness(String text) {
            this.text = text;
        }

        boolean hit(int begin, int end, Integer kind) {
            if (isWord(begin, end)) {
                technology = (kind & TECHNOLOGY) != 0 ? end : technology;
                trigger = (kind & TRIGGER) != 0 ? end : trigger;
                met = technology >= 0 && trigger >= 0 && Math.abs(technology - trigger) < NEAR;
            }
            return !met;
        }

        private boolean isWord(int begin, int end) {
            return (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        }
    }
}
