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

    private final Element page;
    private final BriefTexts texts;
    private final TextLengths lengths;

    /** Of {@code page}, which must not change meanwhile. */
    MarkedBody(Element page, BriefTexts texts) {
        this.page = page;
        this.texts = texts;
        this.lengths = TextLengths.of(page);
    }

    /** The innermost mark that holds most of the text in paragraphs; empty where nothing is marked. */
    Optional<Element> find() {
        return largest("[itemprop=articleBody], [itemprop~=articleBody]")
                .or(this::headed)
                .or(() -> largest("article"))
                .or(() -> largest("main"));
    }

    /** Of pages that go on with another article: the first that holds its headline. */
    private Optional<Element> headed() {
        return page.select("article").stream()
                .filter(lengths::holdsHeadline)
                .filter(article -> text(article) >= ENOUGH)
                .findFirst();
    }

    /** What stands around the headline {@code title}, where that is a good part of the page: its columns beside may hold long excerpts. */
    Optional<Element> around(String title) {
        return page.select("h1").stream()
                .filter(headline ->
                        texts.of(headline, title.length()).filter(title::equals).isPresent())
                .flatMap(headline -> headline.parents().stream())
                .filter(parent -> text(parent) >= Math.max(LONG, GOOD_PART * text(page)))
                .findFirst()
                .filter(parent -> parent != page);
    }

    private Optional<Element> largest(String mark) {
        return page.select(mark).stream()
                .max(Comparator.comparingInt(this::text))
                .filter(marked -> text(marked) >= Math.max(ENOUGH, MOST * text(page)));
    }

    /** All that may be of an article whose parts stand side by side, as in a live blog. */
    Element whole() {
        return largest("main").orElse(page);
    }

    /** An element around the page, which is not counted, holds none. */
    private int text(Element element) {
        return lengths.ofParagraphs(element);
    }
}
