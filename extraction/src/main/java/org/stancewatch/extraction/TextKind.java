package org.stancewatch.extraction;

import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;

/** What kind of text an article is by its own words: satire, or a correction of what was said before. */
final class TextKind {

    /** How many readings, the headline among them, say at the beginning what kind of text it is. */
    private static final int OPENING = 4;

    private static final int CLOSING = 4;

    private TextKind() {}

    /** Whether it is satire, which says so in its first words or its last; news may speak of a satire anywhere. */
    static boolean isFiction(List<Reading> readings) {
        int close = Math.max(OPENING, readings.size() - CLOSING);
        return isSaid(Tag.FICTION, readings.stream().limit(OPENING))
                || isSaid(Tag.FICTION, readings.stream().skip(close));
    }

    /** Whether it takes back what was wrong: it asserts nothing new. */
    static boolean takesBack(List<Reading> readings) {
        return isSaid(Tag.CORRECTION, readings.stream().limit(OPENING));
    }

    private static boolean isSaid(Tag tag, Stream<Reading> readings) {
        return readings.anyMatch(reading -> !reading.all(tag).isEmpty());
    }
}
