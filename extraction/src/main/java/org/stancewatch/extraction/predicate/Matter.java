package org.stancewatch.extraction.predicate;

import java.util.List;
import java.util.Set;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;

/** Names what is known of a technology and told around an act: whoever lives by it, how it is called, since when, where, how long. */
final class Matter {

    private static final int MANY_WORDS = 4;
    /** What news of an act comes with, and talk does not. */
    private static final List<Tag> CIRCUMSTANCES = List.of(Tag.MONTH, Tag.NUMBER, Tag.PLACE, Tag.AUDIENCE, Tag.AGAIN);

    private final Reading reading;
    private final Discourse discourse;

    Matter(Reading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
    }

    /** What is known of a technology, and of a company's life by it. */
    Set<String> of(Actor actor, Theme theme, Manner.Told told) {
        return new Features()
                .add("technology&class", theme.technology() + "&" + told.act().actClass())
                .add("theme-words", words(theme))
                .addIf(isOwned(theme), "owned-theme")
                .add("lives-by", livelihood(actor, theme))
                .all();
    }

    // A long name is seldom chance: "AI" against "AI that writes articles".
    private static String words(Theme theme) {
        return theme.from() < 0 ? "none" : String.valueOf(Math.min(MANY_WORDS, theme.to() - theme.from()));
    }

    // "Its cameras", "Voxfield's smart glasses"
    private boolean isOwned(Theme theme) {
        int at = theme.from();
        return at > 0
                && (reading.word(at - 1).equals("'s")
                        || reading.endingAt(Tag.POSSESSIVE, at).isPresent()
                        || reading.endingAt(Tag.POSSESSIVE, at - 1).isPresent());
    }

    // Whoever lives by one technology seldom speaks of another.
    private String livelihood(Actor actor, Theme theme) {
        return discourse
                .business(actor)
                .map(business -> business.equals(theme.technology()) ? "it" : "another")
                .orElse("unknown");
    }

    /** What is told around an act, whoever does it to whatever. */
    Set<String> around(Zone zone, Manner.Told told) {
        Features features = new Features();
        CIRCUMSTANCES.forEach(
                tag -> features.addIf(reading.has(tag, zone.from(), zone.to()), "with=" + tag + "&" + told.act()));
        return features.all();
    }
}
