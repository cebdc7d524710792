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
    private final PageWords words;
    private final PageMetadata told;

    ArticleText(PageParts parts, PageMetadata told) {
        this.page = parts.page();
        this.words = parts.words();
        this.told = told;
    }

    /** Paragraphs with a blank line between them; empty where the page tells nothing but its terms of consent. */
    String read() {
        Optional<String> captions = Gallery.captions(page.body());
        PageFurniture.removeFrom(page.body(), words);
        Optional<String> standfirst = Standfirst.of(page.body(), words);
        String text = captions.orElseGet(this::body);
        String led = standfirst
                .filter(lead -> !text.contains(lead))
                .map(lead -> lead + "\n\n" + text)
                .orElse(text);
        return ConsentPage.is(led) ? "" : mended(led);
    }

    private String body() {
        Element body = page.body();
        if (told.live()) {
            return paragraphs(MarkedBody.whole(body));
        }
        return MarkedBody.of(body)
                .map(ArticleText::paragraphs)
                .filter(text -> text.length() >= SHORTEST)
                .orElseGet(this::readable);
    }

    /** Where the library finds too little around the headline, all that stands there. */
    private String readable() {
        Optional<Element> part = MarkedBody.around(page.body(), told.title());
        String around = part.map(Element::clone).map(ArticleText::paragraphs).orElse("");
        part.ifPresent(kept -> page.body().empty().appendChild(kept));
        if (TreeSize.isTooMuch(page.body())) {
            return around.isEmpty() ? paragraphs(page.body()) : around;
        }
        String text = Readable.text(page);
        return text.length() < SHORTEST && around.length() > text.length() ? around : text;
    }

    private static String paragraphs(Element body) {
        LinkLists.removeFrom(body);
        body.select("h1").remove();
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
