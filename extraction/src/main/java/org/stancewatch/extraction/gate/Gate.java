package org.stancewatch.extraction.gate;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import org.stancewatch.extraction.lexicon.Lexicons;

/**
 * Decides in one pass whether a text has a technology near a word that moves a stance, in any language. Most news has not,
 * and is read no further. It is the technology that selects: nearly every article has a trigger. So a technology in running
 * text needs any trigger near it, but one whose name means much else ("Sky", "targeting") needs a company in its sentence,
 * and a trigger that is not common.
 */
public final class Gate {

    private final Lexicons lexicons;
    private final int parted;
    private final BitSet commonParted;
    private final Phrases phrases;

    public Gate(Lexicons lexicons) {
        this.lexicons = lexicons;
        Patterns patterns = new Patterns(lexicons.gateWords());
        this.parted = patterns.parted();
        this.commonParted = patterns.commonParted();
        this.phrases = new Phrases(patterns.clues());
    }

    /** Whether {@code text}, as it is, is worth reading. */
    public boolean opens(String text) {
        FoldedText folded = new FoldedText(text);
        Evidence evidence = new Evidence(folded, parted, commonParted);
        phrases.find(folded, (begin, end, clue) -> {
            if (folded.isWord(begin, end)) {
                evidence.add(begin, end, clue);
            }
            return !evidence.suffices();
        });
        return evidence.suffices();
    }

    /** All that it looks for: lower-case phrases, and names with a capital. Gathered anew, for who compares gates. */
    public Set<String> phrases() {
        Set<String> phrases = new TreeSet<>();
        new Patterns(lexicons.gateWords()).clues().forEach((phrase, clue) -> add(phrase, clue, true, phrases));
        return phrases;
    }

    /** Which of its phrases {@code text} has, read to the end. */
    public Set<String> phrasesIn(String text) {
        FoldedText folded = new FoldedText(text);
        Set<String> found = new TreeSet<>();
        phrases.find(folded, (begin, end, clue) -> {
            if (folded.isWord(begin, end)) {
                add(folded.part(begin, end), clue, folded.isCapital(begin), found);
            }
            return true;
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
