package org.stancewatch.extraction.mention;

import java.util.Set;
import java.util.regex.Pattern;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Tag;

/** Tells whether a month without its year, or a day of the week, lies ahead of the publication. */
final class Ahead {

    private static final int MARK_REACH = 2;
    private static final int END_REACH = 4;
    private static final int VERB_REACH = 14;
    private static final Set<String> BARE = Set.of("from", "dès");
    private static final Pattern FUTURE = Pattern.compile(".*(ra|ront|rons|rait|raient)");

    private Ahead() {}

    /** "By June", "next May", "will end in June"; "will end, it said in June" lies back. */
    static boolean isMonth(Reading reading, int at) {
        return isMarked(reading, at) || isToCome(reading, at);
    }

    /** "Beginning on Wednesday": a bare "on Wednesday" is the last one, and so is "from Wednesday". */
    static boolean isWeekday(Reading reading, int at) {
        return isMarked(reading, at) && !BARE.contains(reading.word(at - 1));
    }

    private static boolean isMarked(Reading reading, int at) {
        return reading.at(Tag.AHEAD, at + 1).isPresent()
                || marks(Tag.AHEAD, reading, at)
                || marks(Tag.START, reading, at)
                || reading.has(Tag.UNTIL, at - END_REACH, at);
    }

    private static boolean marks(Tag tag, Reading reading, int at) {
        return reading.at(tag, at - 1).isPresent()
                || reading.at(tag, at - MARK_REACH).isPresent();
    }

    private static boolean isToCome(Reading reading, int at) {
        for (int before = at - 1; before >= Math.max(0, at - VERB_REACH); before--) {
            if (reading.at(Tag.REPORT, before).isPresent()) {
                return false;
            }
            if (reading.at(Tag.FUTURE, before).isPresent() || isFuture(reading, before)) {
                return true;
            }
        }
        return false;
    }

    // "cessera", "cesserait"
    private static boolean isFuture(Reading reading, int at) {
        return reading.startingAt(Tag.TRIGGER, at)
                .filter(verb -> verb.form() == Form.FINITE || verb.form() == Form.CONDITIONAL)
                .filter(verb -> FUTURE.matcher(reading.word(at)).matches())
                .isPresent();
    }
}
