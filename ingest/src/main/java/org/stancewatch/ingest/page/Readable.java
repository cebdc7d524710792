package org.stancewatch.ingest.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stancewatch.ingest.article.ParagraphText;
import org.stancewatch.ingest.readability.QuietReadability;

/** The part of a page that reads like an article, by readability4j: for pages that mark none. */
final class Readable {

    private Readable() {}

    /** Its paragraphs; empty where there is nothing to read. */
    static String text(Document page) {
        Element body = page.body();
        try {
            return QuietReadability.article(page, page.location())
                    .map(Readable::paragraphs)
                    .orElse("");
        } catch (IllegalStateException bare) {
            return paragraphs(body); // it fails where the part it chose has no parent: nothing stands around it
        }
    }

    /** Without the headline, which is the title and not the first sentence. */
    private static String paragraphs(Element content) {
        content.select("h1").remove();
        return ParagraphText.of(content);
    }
}
