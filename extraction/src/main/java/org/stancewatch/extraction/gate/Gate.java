package org.stancewatch.extraction.gate;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie.IHit;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie.IHitCancellable;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stancewatch.extraction.lexicon.GateWords;
import org.stancewatch.extraction.lexicon.Lexicons;

/**
 * Decides in one pass whether a text has a technology near a word that moves a stance, in any language. Most news has not,
 * and is read no further. It is the technology that selects: nearly every article has a trigger. So a technology in running
 * text needs any trigger near it, but one whose name means much else ("Sky", "targeting") needs a company as well, and a
 * trigger that is not common.
 */
public final class Gate {

    private final Map<String, Clue> patterns = new TreeMap<>();
    private int parted;
    private final AhoCorasickDoubleArrayTrie<Clue> automaton = new AhoCorasickDoubleArrayTrie<>();

    public Gate(Lexicons lexicons) {
        GateWords words = lexicons.gateWords();
        words.technologies().forEach(word -> put(word, Evidence.TECHNOLOGY));
        putParted(words.parted());
        words.names().forEach(name -> putName(name, Evidence.NAME | Evidence.COMPANY));
        words.companies().forEach(name -> putName(name, Evidence.COMPANY));
        words.triggers().forEach(word -> put(word, Evidence.TRIGGER));
        words.commonTriggers().forEach(word -> put(word, Evidence.COMMON_TRIGGER));
        words.common().forEach(this::makeCommon);
        automaton.build(patterns);
    }

    private void put(String word, int kinds) {
        put(word, Clue.of(kinds));
    }

    private void put(String word, Clue clue) {
        patterns.merge(FoldedText.folded(word), clue, Clue::with);
    }

    private void putParted(Set<GateWords.Parted> names) {
        Map<String, Integer> numbers = new TreeMap<>();
        names.forEach(name -> {
            BitSet pattern = new BitSet();
            pattern.set(numbers.computeIfAbsent(name.pattern(), unused -> numbers.size()));
            put(name.head(), new Clue(0, pattern, new BitSet()));
            put(name.tail(), new Clue(0, new BitSet(), pattern));
        });
        parted = numbers.size();
    }

    // What is written small even as a name cannot be told by its capital.
    private void putName(String name, int kinds) {
        if (Character.isUpperCase(name.charAt(0))) {
            put(name, kinds);
        } else if ((kinds & Evidence.NAME) != 0) {
            put(name, Evidence.TECHNOLOGY);
        }
    }

    // It is no company beside itself.
    private void makeCommon(String word) {
        patterns.computeIfPresent(FoldedText.folded(word), (unused, clue) -> clue.common());
    }

    /** Whether {@code text}, as it is, is worth reading. */
    public boolean opens(String text) {
        FoldedText folded = new FoldedText(text);
        Evidence evidence = new Evidence(folded, parted);
        automaton.parseText(folded, (IHitCancellable<Clue>) (begin, end, clue) -> {
            if (folded.isWord(begin, end)) {
                evidence.add(begin, end, clue);
            }
            return !evidence.suffices();
        });
        return evidence.suffices();
    }

    /** All that it looks for: lower-case phrases, and names with a capital. */
    public Set<String> phrases() {
        Set<String> phrases = new TreeSet<>();
        patterns.forEach((phrase, clue) -> add(phrase, clue, true, phrases));
        return phrases;
    }

    /** Which of its phrases {@code text} has, read to the end. */
    public Set<String> phrasesIn(String text) {
        FoldedText folded = new FoldedText(text);
        Set<String> found = new TreeSet<>();
        automaton.parseText(folded, (IHit<Clue>) (begin, end, clue) -> {
            if (folded.isWord(begin, end)) {
                add(folded.subSequence(begin, end).toString(), clue, folded.isCapital(begin), found);
            }
        });
        return found;
    }

    private static void add(String phrase, Clue clue, boolean capital, Set<String> phrases) {
        if (clue.is(Evidence.TECHNOLOGY | Evidence.TRIGGER | Evidence.COMMON_TRIGGER)) {
            phrases.add(phrase);
        }
        if (capital && clue.is(Evidence.NAME | Evidence.COMPANY)) {
            phrases.add(Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1));
        }
    }
}
