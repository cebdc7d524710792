package org.stancewatch.extraction.gate;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stancewatch.extraction.lexicon.Lexicon;
import org.stancewatch.extraction.lexicon.Lexicons;

/**
 * Decides in one pass whether a text has a technology near a word that moves a stance, in any language. Most news has not,
 * and is read no further.
 */
public final class Gate {

    /** A sentence has as many letters at least: what ends sooner is an abbreviation. */
    private static final int SHORTEST_SENTENCE = 20;

    private static final int FAR = -2;
    private static final int TECHNOLOGY = 1;
    private static final int TRIGGER = 2;
    private static final int NAME = 4;

    private final AhoCorasickDoubleArrayTrie<Integer> automaton = new AhoCorasickDoubleArrayTrie<>();

    public Gate(Lexicons lexicons) {
        Map<String, Integer> patterns = new TreeMap<>();
        lexicons.languages().stream()
                .flatMap(code -> lexicons.language(code).stream())
                .map(Lexicon::gateWords)
                .forEach(words -> put(words, TRIGGER, patterns));
        put(lexicons.catalogue().gateWords(), TECHNOLOGY, patterns);
        put(lexicons.catalogue().gateNames(), NAME, patterns);
        automaton.build(patterns);
    }

    private static void put(Set<String> words, int kind, Map<String, Integer> patterns) {
        words.forEach(word -> patterns.merge(folded(word).strip(), kind, (one, other) -> one | other));
    }

    /** Whether {@code text}, as it is, is worth reading. */
    public boolean opens(String text) {
        Nearness nearness = new Nearness(new Folded(text));
        automaton.parseText(nearness.text, (AhoCorasickDoubleArrayTrie.IHitCancellable<Integer>) nearness::hit);
        return nearness.met;
    }

    private static String folded(String word) {
        return new Folded(word).toString();
    }

    /** Lower-case words parted by single blanks, as patterns are; knows in which sentence each letter stands. */
    private static final class Folded implements CharSequence {
        private final char[] letters;
        private final BitSet capitals = new BitSet();
        private final int[] ends;
        private int length;
        private int sentences;

        Folded(String text) {
            letters = new char[text.length()];
            ends = new int[text.length() / SHORTEST_SENTENCE + 2];
            char last = ' ';
            for (int at = 0; at < text.length(); at++) {
                char read = text.charAt(at);
                char c = fold(read);
                if (c != ' ' || last != ' ') {
                    if (c != read && c != ' ') {
                        capitals.set(length);
                    }
                    letters[length++] = c;
                }
                last = c;
                if (isEnd(read, text, at) && length - lastEnd() >= SHORTEST_SENTENCE) {
                    ends[sentences++] = length;
                }
            }
        }

        private int lastEnd() {
            return sentences == 0 ? 0 : ends[sentences - 1];
        }

        boolean isCapital(int at) {
            return capitals.get(at);
        }

        private static boolean isEnd(char c, String text, int at) {
            return c == '\n'
                    || (c == '.' || c == '!' || c == '?') && (at + 1 == text.length() || text.charAt(at + 1) <= ' ');
        }

        private static char fold(char c) {
            return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : c == '.' || c == ',' ? c : ' ';
        }

        @Override
        public int length() {
            return length;
        }

        @Override
        public char charAt(int at) {
            return letters[at];
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new String(letters, from, to - from);
        }

        @Override
        public String toString() {
            return new String(letters, 0, length);
        }
    }

    private static final class Nearness {
        private final Folded text;
        private int sentence;
        private int technology = FAR;
        private int trigger = FAR;
        private boolean met;

        Nearness(Folded text) {
            this.text = text;
        }

        // Hits come in the order of their ends; so do sentences.
        boolean hit(int begin, int end, Integer kind) {
            if (isWord(begin, end)) {
                while (sentence < text.sentences && text.ends[sentence] < end) {
                    sentence++;
                }
                boolean named = (kind & NAME) != 0 && text.isCapital(begin);
                technology = named || (kind & TECHNOLOGY) != 0 ? sentence : technology;
                trigger = (kind & TRIGGER) != 0 ? sentence : trigger;
                met = Math.abs(technology - trigger) <= 1 && technology >= 0 && trigger >= 0;
            }
            return !met;
        }

        private boolean isWord(int begin, int end) {
            return (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        }
    }
}
