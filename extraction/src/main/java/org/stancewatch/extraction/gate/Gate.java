package org.stancewatch.extraction.gate;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie.IHit;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie.IHitCancellable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stancewatch.extraction.lexicon.Lexicon;
import org.stancewatch.extraction.lexicon.Lexicons;

/**
 * Decides in one pass whether a text has a technology near a word that moves a stance, in any language. Most news has not,
 * and is read no further.
 */
public final class Gate {

    private static final int FAR = -2;
    private static final int TECHNOLOGY = 1;
    private static final int TRIGGER = 2;
    private static final int NAME = 4;

    private final Map<String, Integer> patterns = new TreeMap<>();
    private final AhoCorasickDoubleArrayTrie<Integer> automaton = new AhoCorasickDoubleArrayTrie<>();

    public Gate(Lexicons lexicons) {
        lexicons.languages().stream()
                .flatMap(code -> lexicons.language(code).stream())
                .map(Lexicon::gateWords)
                .forEach(words -> put(words, TRIGGER));
        put(lexicons.catalogue().gateWords(), TECHNOLOGY);
        put(lexicons.catalogue().gateNames(), NAME);
        automaton.build(patterns);
    }

    private void put(Set<String> words, int kind) {
        words.forEach(word -> patterns.merge(FoldedText.folded(word), kind, (one, other) -> one | other));
    }

    /** Whether {@code text}, as it is, is worth reading. */
    public boolean opens(String text) {
        Nearness nearness = new Nearness(new FoldedText(text));
        automaton.parseText(nearness.text, (IHitCancellable<Integer>) nearness::hit);
        return nearness.met;
    }

    /** All that it looks for: lower-case phrases, those that are names with a capital. */
    public Set<String> phrases() {
        Set<String> phrases = new TreeSet<>();
        patterns.forEach((phrase, kind) -> add(phrase, kind, true, phrases));
        return phrases;
    }

    /** Which of its phrases {@code text} has, read to the end. */
    public Set<String> phrasesIn(String text) {
        FoldedText folded = new FoldedText(text);
        Set<String> found = new TreeSet<>();
        automaton.parseText(folded, (IHit<Integer>) (begin, end, kind) -> {
            if (folded.isWord(begin, end)) {
                add(folded.subSequence(begin, end).toString(), kind, folded.isCapital(begin), found);
            }
        });
        return found;
    }

    private static void add(String phrase, int kind, boolean capital, Set<String> phrases) {
        if ((kind & (TECHNOLOGY | TRIGGER)) != 0) {
            phrases.add(phrase);
        }
        if ((kind & NAME) != 0 && capital) {
            phrases.add(Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1));
        }
    }

    private static final class Nearness {
        private final FoldedText text;
        private int sentence;
        private int technology = FAR;
        private int trigger = FAR;
        private boolean met;

        Nearness(FoldedText text) {
            this.text = text;
        }

        // Hits come in the order of their ends; so do sentences.
        boolean hit(int begin, int end, Integer kind) {
            if (text.isWord(begin, end)) {
                sentence = text.sentence(sentence, end);
                boolean named = (kind & NAME) != 0 && text.isCapital(begin);
                technology = named || (kind & TECHNOLOGY) != 0 ? sentence : technology;
                trigger = (kind & TRIGGER) != 0 ? sentence : trigger;
                met = Math.abs(technology - trigger) <= 1 && technology >= 0 && trigger >= 0;
            }
            return !met;
        }
    }
}
