package org.stancewatch.extraction.predicate;

import java.util.Optional;
import java.util.stream.IntStream;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.text.Sentence;

/** Where a game of thought goes on: "Imagine that …", and the sentences behind it in its paragraph, but not for ever. */
final class Imagination {

    private static final int OPENING = 3;
    private static final int REACH = 6;

    private Optional<Sentence> opened = Optional.empty();

    /** Whether a sentence opens a game of thought, or follows one shortly in its paragraph. */
    boolean holds(Reading reading) {
        if (reading.between(Tag.IMAGINED, 0, OPENING).anyMatch(thought -> opens(reading, thought))) {
            opened = Optional.of(reading.sentence());
        }
        return opened.filter(
                        opening -> opening.paragraph() == reading.sentence().paragraph())
                .filter(opening -> reading.sentence().index() - opening.index() <= REACH)
                .isPresent();
    }

    // "But just imagine": not "few imagine".
    private static boolean opens(Reading reading, Mention thought) {
        return IntStream.range(0, thought.from())
                .allMatch(at -> !reading.sentence().token(at).isWord()
                        || reading.at(Tag.CLAUSE, at).isPresent()
                        || reading.at(Tag.AUXILIARY, at).isPresent());
    }
}
