package org.stancewatch.systemtests.sources;

/** How a paper behaves. */
enum Manner {
    /** Whole texts, no validators. */
    PLAIN,
    /** Answers 304 where nothing is new. */
    VALIDATED,
    /** A summary in the feed, the text on a page. */
    SUMMARY,
    /** Likewise; the first article is corrected on its page, in silence. */
    CORRECTED,
    /** Likewise; the first article is taken off, 410. */
    TAKEN_BACK,
    /** The first article is corrected in the feed. */
    CHANGED,
    /** Sends readers on, twice. */
    REDIRECTING,
    /** Answers 429 to every second look, and asks for a second of peace. */
    BUSY,
    /** Answers 503 to every second look. */
    TROUBLED,
    /** Drips. */
    SLOW,
    /** Never answers. */
    DEAD,
    /** Answers 404. */
    GONE,
    /** An entity bomb. */
    BOMB,
    /** A hundred thousand levels. */
    DEEP,
    /** More bytes than anybody wants. */
    ENDLESS,
    /** Wants no robots. */
    CLOSED;

    /** Of each hundred papers. */
    static Manner of(int number) {
        int of = number % 100;
        if (of < 40) {
            return PLAIN;
        }
        return of < 60 ? VALIDATED : values()[2 + (of - 60) % (values().length - 2)];
    }

    boolean isReadable() {
        return ordinal() < DEAD.ordinal();
    }

    boolean hasPages() {
        return this == SUMMARY || this == CORRECTED || this == TAKEN_BACK;
    }
}
