package org.stancewatch.extraction;

import java.util.Locale;

/** A stage of reading that may be left out, to see what it buys. */
public enum Stage {
    /** Lost ligatures are put back; without it a damaged word is read as it stands. */
    REPAIR,
    /** Articles without a technology near a trigger are not read; without it every article is. */
    GATE,
    /** Teasers and menus are left out. */
    BOILERPLATE,
    /** What only sounds like a company is dropped. */
    HOMONYMS,
    /** Companies that stand in no catalogue are found. */
    UNKNOWN_COMPANIES,
    /** What the headline tells weighs on the readings of the text. */
    HEADLINE,
    /** "The company", "it", "the technology" stand for what was spoken of. */
    REFERENCES;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
