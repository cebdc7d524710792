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
    private static final String KINDS = "p, h2, h3, div, span";
    private static final int SHORTEST = 40;
    private static final int LONGEST = 600;

    private Standfirst() {}

    static Optional<String> of(Element page, PageWords words) {
        return page.select("h1").stream()
                .flatMap(headline -> headline.nextElementSiblings().stream().limit(6))
                .flatMap(after -> after.select(KINDS).stream())
                .filter(element -> words.name(element, PageWords.Kind.LEAD))
                .map(element -> ParagraphText.of(element.clone()))
                .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
                .findFirst();
    }
}
