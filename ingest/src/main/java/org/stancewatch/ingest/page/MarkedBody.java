package org.stancewatch.ingest.page;

import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The element that a page itself marks as its article. */
final class MarkedBody {

    /** Characters in paragraphs; less is a card or a caption. */
    private static final int ENOUGH = 250;

    private static final int LONG = 800;
    private static final double GOOD_PART = 0.25;
    private static final double MOST = 0.6;

    private MarkedBody() {}

    /** The innermost mark that holds most of the text in paragraphs; empty where nothing is marked. */
    static Optional<Element> of(Element page) {
        int all = text(page);
        return largest(page, "[itemprop=articleBody], [itemprop~=articleBody]", all)
                .or(() -> headed(page))
                .or(() -> largest(page, "article", all))
                .or(() -> largest(page, "main", all));
    }

    /** Of pages that go on with another article: the first that holds its headline. */
    private static Optional<Element> headed(Element page) {
        return page.select("article").stream()
                .filter(article -> article.selectFirst("h1") != null)
                .filter(article -> text(article) >= ENOUGH)
                .findFirst();
    }

    /** What stands around the headline {@code title}, where that is a good part of the page: its columns beside may hold long excerpts. */
    static Optional<Element> around(Element page, String title) {
        int all = text(page);
        return page.select("h1").stream()
                .filter(headline -> headline.text().equals(title))
                .flatMap(headline -> headline.parents().stream())
                .filter(parent -> text(parent) >= Math.max(LONG, GOOD_PART * all))
                .findFirst()
                .filter(parent -> parent != page);
    }

    private static Optional<Element> largest(Element page, String mark, int all) {
        return page.select(mark).stream()
                .max(Comparator.comparingInt(MarkedBody::text))
                .filter(marked -> text(marked) >= Math.max(ENOUGH, MOST * all));
    }

    /** All that may be of an article whose parts stand side by side, as in a live blog. */
    static Element whole(Element page) {
        return largest(page, "main", text(page)).orElse(page);
    }

    private static int text(Element element) {
        return TextLength.ofParagraphs(element);
    }
}
