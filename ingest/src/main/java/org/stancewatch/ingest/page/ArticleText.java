package org.stancewatch.ingest.page;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stancewatch.ingest.article.Boilerplate;
import org.stancewatch.ingest.article.ParagraphText;

/** The text of a page's article; the page is used up. */
final class ArticleText {

    /** Characters; less is what a page shows before its body is loaded. */
    private static final int SHORTEST = 250;

    private final Document page;
    private final PageParts parts;
    private final PageMetadata told;

    ArticleText(PageParts parts, PageMetadata told) {
        this.page = parts.page();
        this.parts = parts;
        this.told = told;
    }

    /** Paragraphs with a blank line between them; empty where the page tells nothing but its terms of consent. */
    String read() {
        Optional<String> captions = Gallery.captions(page.body());
        PageFurniture.removeFrom(page.body(), parts);
        Optional<String> standfirst = Standfirst.of(page.body(), parts);
        String text = captions.orElseGet(this::body);
        String led = standfirst
                .filter(lead -> !text.contains(lead))
                .map(lead -> lead + "\n\n" + text)
                .orElse(text);
        return ConsentPage.is(led) ? "" : mended(led);
    }

    private String body() {
        MarkedBody marked = new MarkedBody(page.body(), parts.texts());
        if (told.live()) {
            return paragraphs(marked.whole());
        }
        return marked.find()
                .map(this::paragraphs)
                .filter(text -> text.length() >= SHORTEST)
                .orElseGet(this::readable);
    }

    /** Where the library finds too little around the headline, all that stands there. */
    private String readable() {
        Optional<Element> part = new MarkedBody(page.body(), parts.texts()).around(told.title());
        String around = part.map(Element::clone).map(this::paragraphs).orElse("");
        part.ifPresent(kept -> page.body().empty().appendChild(kept));
        if (TreeSize.isTooMuch(page)) {
            return around.isEmpty() ? paragraphs(page.body()) : around;
        }
        String text = Readable.text(page);
        return text.length() < SHORTEST && around.length() > text.length() ? around : text;
    }

    private String paragraphs(Element body) {
        LinkLists.removeFrom(body, parts.texts());
        Removal.of(body.select("h1"));
        return ParagraphText.of(body);
    }

    private String mended(String text) {
        return Boilerplate.without(text).stream()
                .filter(paragraph -> !paragraph.equals(told.title()))
                .filter(paragraph -> !Paywall.isPitch(paragraph))
                .filter(paragraph -> !told.isByline(paragraph))
                .collect(Collectors.joining("\n\n"));
    }
}
