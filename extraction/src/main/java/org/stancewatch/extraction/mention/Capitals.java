package org.stancewatch.extraction.mention;

import java.util.Set;
import org.stancewatch.extraction.text.Sentence;
import org.stancewatch.extraction.text.Token;

/** What capitals say in a sentence. */
final class Capitals {

    private static final int LONG_WORD = 4;
    private static final double MOST = 0.7;
    private static final Set<String> OPENINGS = Set.of("\"", "«", "“", "‘", "-", "–", "—", "•", ":", "?", "!");

    private Capitals() {}

    /** Whether nearly every long word has one, as in English headlines: then they tell no names. */
    static boolean areOfTitle(Sentence sentence) {
        long words = sentence.tokens().stream().filter(Capitals::isLong).count();
        long capitals = sentence.tokens().stream()
                .filter(token -> isLong(token) && token.capitalised())
                .count();
        return words > 2 && capitals > MOST * words;
    }

    /** Whether any word would have one at that place: it opens the sentence, a quote, an item. */
    static boolean areDue(Sentence sentence, int at) {
        return at == 0 || OPENINGS.contains(sentence.word(at - 1));
    }

    private static boolean isLong(Token token) {
        return token.isWord() && token.form().length() >= LONG_WORD;
    }
}
