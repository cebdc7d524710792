package org.stancewatch.extraction.predicate;

import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;

/**
 * How a noun comes to be an act. Alone it is none: a verb passes it to the company, or it belongs to the company, or it is
 * said to stand.
 */
final class Carriage {

    private static final int SUPPORT_REACH = 10;
    private static final int SUPPORT_NEAR = 6;
    private static final int STANDING_REACH = 14;

    private final Reading reading;
    private final Discourse discourse;

    Carriage(Reading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
    }

    /** In a word, for a feature. */
    String of(Chain chain, Subject.Companies who) {
        int from = Math.max(Math.max(0, who.from()), chain.from() - SUPPORT_REACH);
        if (reading.has(Tag.SUPPORT, from, chain.from())) {
            return "passed-on";
        }
        if (isOwned(chain, who)) {
            return "owned";
        }
        if (reading.has(Tag.SUPPORT, chain.head().to(), chain.head().to() + SUPPORT_NEAR)
                || new Subjects(reading, discourse).imposer(chain).isPresent()) {
            return "imposed";
        }
        boolean stands =
                chain.head().role() == Role.PAUSE && reading.has(Tag.RECALL, chain.to(), chain.to() + STANDING_REACH);
        return stands ? "stands" : who.from() >= chain.head().to() ? "done-by" : "alone";
    }

    private boolean isOwned(Chain chain, Subject.Companies who) {
        boolean pronoun = reading.all(Tag.POSSESSIVE).stream()
                .anyMatch(mention -> mention.to() <= chain.from() && mention.to() >= chain.from() - 1);
        boolean name = who.to() >= 0
                && who.to() <= chain.from()
                && chain.from() - who.to() <= 3
                && reading.word(who.to()).equals("'s");
        return pronoun || name;
    }
}
