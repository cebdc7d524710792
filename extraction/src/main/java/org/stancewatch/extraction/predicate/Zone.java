package org.stancewatch.extraction.predicate;

import java.util.Set;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;

/**
 * The clause around a chain, half-open ranges of tokens.
 *
 * @param from where it begins
 * @param to where it ends
 */
record Zone(int from, int to) {

    private static final Set<String> HARD = Set.of(";", "–", "—", "|");
    private static final Set<String> CONTRAST = Set.of(
            "but",
            "while",
            "whereas",
            "although",
            "though",
            "mais",
            "tandis",
            "alors",
            "because",
            "car",
            "parce",
            "after",
            "après",
            "lorsque",
            "when");

    static Zone around(Reading reading, Chain chain) {
        int from = chain.from();
        while (from > 0 && !opens(reading, from - 1)) {
            from--;
        }
        int to = chain.to();
        while (to < reading.size() && !closes(reading, to)) {
            to++;
        }
        return new Zone(from, to);
    }

    private static boolean opens(Reading reading, int at) {
        return HARD.contains(reading.word(at)) || CONTRAST.contains(reading.word(at));
    }

    private static boolean closes(Reading reading, int at) {
        return HARD.contains(reading.word(at))
                || CONTRAST.contains(reading.word(at)) && !reading.word(at).equals("while")
                || isNewClause(reading, at);
    }

    // ", and Google will …": a comma or "and" before a company that has a verb of its own.
    private static boolean isNewClause(Reading reading, int at) {
        boolean joint = Set.of("and", "et", ",").contains(reading.word(at));
        return joint
                && reading.all(Tag.COMPANY, Tag.BRAND, Tag.COMPANY_NOUN, Tag.PRONOUN).stream()
                        .anyMatch(mention -> mention.from() == at + 1 && hasVerb(reading, mention.to()));
    }

    private static boolean hasVerb(Reading reading, int at) {
        return reading.startingAt(Tag.AUXILIARY, at).isPresent()
                || reading.startingAt(Tag.REPORT, at).isPresent()
                || reading.startingAt(Tag.SUPPORT, at).isPresent()
                || reading.between(Tag.TRIGGER, at, at + 1).anyMatch(trigger -> trigger.form() != Form.NOUN);
    }

    boolean contains(int token) {
        return from <= token && token < to;
    }
}
