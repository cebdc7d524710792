package org.stancewatch.extraction.claim;

import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;

/** Tells whether a comma or an "and" goes on with the object, or begins another clause. */
final class Coordination {

    private static final int REACH = 8;
    private static final Set<String> JOINS = Set.of("and", "or", "et", "ou");

    private final Reading reading;

    Coordination(Reading reading) {
        this.reading = reading;
    }

    /** "All sales, | development and research": whether the comma at {@code comma} parts members of a list. */
    boolean isListed(int comma) {
        for (int at = comma + 1; at < Math.min(reading.size(), comma + REACH); at++) {
            if (JOINS.contains(reading.word(at))) {
                return joinsNouns(at);
            }
            if (!reading.sentence().token(at).isWord() && !reading.word(at).equals(",") || opensClause(at)) {
                return false;
            }
        }
        return false;
    }

    /** "Recognition and analysis software": whether what stands behind the word at {@code at} is no clause of its own. */
    boolean joinsNouns(int at) {
        return JOINS.contains(reading.word(at))
                && !hasSubject(at + 1)
                && reading.startingAt(Tag.TRIGGER, at + 1)
                        .filter(trigger -> trigger.form() != Form.NOUN)
                        .isEmpty();
    }

    private boolean opensClause(int at) {
        return hasSubject(at) || reading.startingAt(Tag.CLAUSE, at).isPresent();
    }

    private boolean hasSubject(int at) {
        return Stream.of(Tag.AUXILIARY, Tag.PRONOUN, Tag.COMPANY, Tag.COMPANY_NOUN, Tag.REPORT)
                .anyMatch(tag -> reading.startingAt(tag, at).isPresent());
    }
}
