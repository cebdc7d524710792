package org.stancewatch.ingest.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
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
    static boolean cuts(String text, List<Element> walls, boolean restricted) {
        return !text.isEmpty()
                && text.length() <= LONGEST_TEASER
                && (restricted && text.length() <= LONGEST_TEASER / 2
                        || walls.stream().map(Element::text).anyMatch(Paywall::sells));
    }

    private static boolean sells(String words) {
        return words.length() <= LONGEST_OFFER
                && PITCH.matcher(words.replace('’', '\'')).find();
    }
}
