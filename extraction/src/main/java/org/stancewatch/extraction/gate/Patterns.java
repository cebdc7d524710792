package org.stancewatch.extraction.gate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.stancewatch.extraction.lexicon.GateWords;

/** The phrases that the gate looks for, folded, and what each stands for. Needed while it is built, no longer. */
final class Patterns {

    private static final String HALVES = " ~ ";
    private final Map<String, Clue> clues = new HashMap<>();
    private final BitSet commonParted = new BitSet();
    private int parted;

    Patterns(GateWords words) {
        words.technologies().forEach(word -> put(word, Evidence.TECHNOLOGY));
        putParted(words);
        words.names().forEach(name -> putName(name, Evidence.NAME | Evidence.COMPANY));
        words.companies().forEach(name -> putName(name, Evidence.COMPANY));
        words.triggers().forEach(word -> put(word, Evidence.TRIGGER));
        words.commonTriggers().forEach(word -> put(word, Evidence.COMMON_TRIGGER));
        words.common().forEach(this::makeCommon);
        share();
    }

    /** By folded phrase. */
    Map<String, Clue> clues() {
        return clues;
    }

    /** How many patterns are in two halves. */
    int parted() {
        return parted;
    }

    /** Those of them that mean much else too. */
    BitSet commonParted() {
        return commonParted;
    }

    private void put(String word, int kinds) {
        put(word, Clue.of(kinds));
    }

    private void put(String word, Clue clue) {
        clues.merge(FoldedText.folded(word), clue, Clue::with);
    }

    private void putParted(GateWords words) {
        Map<String, Integer> numbers = new TreeMap<>();
        words.parted().forEach(name -> {
            boolean common = words.common().contains(name.head() + HALVES + name.tail());
            BitSet pattern = new BitSet();
            pattern.set(numbers.computeIfAbsent(name.pattern() + common, unused -> numbers.size()));
            put(name.head(), new Clue(0, pattern, Clue.NONE));
            put(name.tail(), new Clue(0, Clue.NONE, pattern));
            if (common) {
                commonParted.or(pattern);
            }
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
        clues.computeIfPresent(FoldedText.folded(word), (unused, clue) -> clue.common());
    }

    // Hundreds of thousands of phrases stand for a few hundred things.
    private void share() {
        Map<Clue, Clue> known = new HashMap<>();
        clues.replaceAll((unused, clue) -> known.computeIfAbsent(clue, same -> same));
    }
}
