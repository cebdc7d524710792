package org.stancewatch.extraction.predicate;

import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;

/** Commas that part nothing: "a suspendu, mardi, la vente", "no longer contain, since Tuesday, the pledge". */
final class Aside {

    private static final int LONGEST = 14;

    private Aside() {}

    /** Whether the comma at a token opens or closes a date between commas. */
    static boolean holds(Reading reading, int comma) {
        return isDate(reading, comma, closing(reading, comma, 1))
                || isDate(reading, closing(reading, comma, -1), comma);
    }

    /** The token behind the date between commas that opens at a comma; the comma itself where it opens none. */
    static int end(Reading reading, int comma) {
        int closing = closing(reading, comma, 1);
        return isDate(reading, comma, closing) ? closing + 1 : comma;
    }

    private static int closing(Reading reading, int comma, int step) {
        for (int at = comma + step; at >= 0 && at < reading.size() && Math.abs(at - comma) <= LONGEST; at += step) {
            if (reading.word(at).equals(",")) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isDate(Reading reading, int from, int to) {
        if (from < 0 || to < 0) {
            return false;
        }
        boolean dated =
                Stream.of(Tag.WEEKDAY, Tag.MONTH, Tag.RELATIVE, Tag.UNIT).anyMatch(tag -> reading.has(tag, from, to));
        boolean verb = Stream.of(Tag.TRIGGER, Tag.REPORT, Tag.COMPANY, Tag.THIRD_PARTY)
                .anyMatch(tag -> reading.has(tag, from, to));
        return dated && !verb;
    }
}
