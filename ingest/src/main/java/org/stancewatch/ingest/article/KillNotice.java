package org.stancewatch.ingest.article;

import java.util.regex.Pattern;

/** A notice by which an agency or a paper takes back a story it told before, under the same address. */
public final class KillNotice {

    private static final PatternFile PATTERNS = PatternFile.beside(KillNotice.class, "kill-notices.txt");
    private static final Pattern TITLE = PATTERNS.any("title");
    private static final Pattern TITLE_OF_SHORT_TEXT = PATTERNS.any("title-of-short-text");
    private static final Pattern OPENING = PATTERNS.any("opening");

    /** Characters; a notice that tells why is seldom longer, news seldom shorter. */
    private static final int SHORT = 800;

    private KillNotice() {}

    /** Whether a headline and a text are such a notice, in English or French; news of something withdrawn is none. */
    public static boolean is(String title, String text) {
        String headline = Typography.plain(title);
        String body = Typography.plain(text);
        return TITLE.matcher(headline).lookingAt()
                || body.length() <= SHORT
                        && TITLE_OF_SHORT_TEXT.matcher(headline).lookingAt()
                || OPENING.matcher(body).lookingAt();
    }
}
