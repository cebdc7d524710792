package org.stancewatch.ingest.page;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.stancewatch.ingest.article.ParagraphText;

/** The lead above an article, which many pages set apart from its body. */
final class Standfirst {

    static final Set<String> NAMES = Set.of(
            "standfirst",
            "chapo",
            "chapeau",
            "subhead",
            "subheading",
            "subheadline",
            "subtitle",
            "dek",
            "deck",
            "desc",
            "summary",
            "lead",
            "lede",
            "intro",
            "articleintro",
            "sf");
    private static final Set<String> KINDS = Set.of("p", "h2", "h3", "div", "span");
    private static final int BELOW = 6;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 600;

    private Standfirst() {}

    /** In {@code body}, a part of the page {@code parts}. */
    static Optional<String> of(Element body, PageParts parts) {
        return Siblings.below(body.select("h1").stream(), BELOW)
                .filter(element -> KINDS.contains(element.normalName()))
                .filter(element -> parts.words().name(element, PageWords.Kind.LEAD))
                .filter(element -> parts.texts().of(element, LONGEST).isPresent())
                .map(element -> ParagraphText.of(element.clone()))
                .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
                .findFirst();
    }
}
