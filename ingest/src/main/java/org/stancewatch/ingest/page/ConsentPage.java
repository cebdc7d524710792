package org.stancewatch.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stancewatch.ingest.article.PatternFile;

/** A page that asks for consent instead of showing an article. */
final class ConsentPage {

    private static final List<Pattern> PHRASES =
            PatternFile.beside(ConsentPage.class, "consent.txt").lines("phrases").stream()
                    .map(Pattern::compile)
                    .toList();

    /** One or two of the phrases may stand in an article about consent. */
    private static final int ENOUGH = 3;

    private static final int LONGEST = 6_000;

    private ConsentPage() {}

    static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        if (!text.contains("ookie") && !text.contains("onsent")) {
            return false; // the phrases are dear to look for
        }
        String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\n', ' ');
        return PHRASES.stream().filter(phrase -> phrase.matcher(plain).find()).count() >= ENOUGH;
    }
}
