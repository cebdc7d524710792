package org.stancewatch.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.stancewatch.ingest.article.PatternFile;

/** The wall behind which the rest of an article stands. */
final class Paywall {

    private static final Pattern PITCH =
            PatternFile.beside(Paywall.class, "paywall.txt").any("phrases");
    static final Set<String> NAMES = Set.of(
            "paywall",
            "regwall",
            "wall",
            "gate",
            "meter",
            "offer",
            "abo",
            "subscribe",
            "subscription",
            "piano",
            "premium",
            "restricted",
            "abonnement");
    /** One of these stands in every pitch; the patterns are dear to look for. */
    private static final List<String> HINTS = List.of(
            "reading",
            "subscri",
            "abonn",
            "il vous reste",
            "lire la suite",
            "articles",
            "log in",
            "sign in",
            "connectez");

    private static final Evaluator DIALOG = QueryParser.parse("dialog, [role=dialog], [class*=modal], [class*=popup]");

    private static final int MOST_WALLS = 500;
    private static final int LONGEST_OFFER = 2_000;
    private static final int LONGEST_PITCH = 400;

    /** Characters before a wall; longer texts are whole, whatever their page offers. */
    private static final int LONGEST_TEASER = 1_500;

    private Paywall() {}

    /** Whether a paragraph sells the rest. */
    static boolean isPitch(String paragraph) {
        return paragraph.length() <= LONGEST_PITCH && sells(paragraph);
    }

    /** Whether {@code text} is only the beginning of an article: short, and restricted or before a wall that sells the rest. */
    static boolean cuts(String text, PageParts page, boolean restricted) {
        return !text.isEmpty()
                && text.length() <= LONGEST_TEASER
                && (restricted && text.length() <= LONGEST_TEASER / 2
                        || page.walls().stream()
                                .limit(MOST_WALLS)
                                .filter(Paywall::stands)
                                .flatMap(wall -> page.texts().of(wall, LONGEST_OFFER).stream())
                                .anyMatch(Paywall::sells));
    }

    /** One in a dialog waits for readers who have read too much; the text under it is whole. */
    private static boolean stands(Element wall) {
        return wall.closest(DIALOG) == null;
    }

    private static boolean sells(String words) {
        String plain = words.replace('’', '\'').toLowerCase(Locale.ROOT);
        return HINTS.stream().anyMatch(plain::contains) && PITCH.matcher(plain).find();
    }
}
