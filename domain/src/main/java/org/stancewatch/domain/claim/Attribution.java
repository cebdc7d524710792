package org.stancewatch.domain.claim;

/** Whose words carry a claim. */
public enum Attribution {
    /** The reporter's. */
    REPORTED,
    /** The company's, quoted. */
    QUOTED,
    /** The text is the company's own: a press release, a post on its site. */
    OWN_TEXT;

    /** Whether the company itself speaks: enough to contradict a standing halt (design §3.6). */
    public boolean isCompanysOwn() {
        return this != REPORTED;
    }
}
