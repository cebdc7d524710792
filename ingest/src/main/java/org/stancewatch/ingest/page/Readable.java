package org.stancewatch.ingest.page;

import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stancewatch.ingest.article.ParagraphText;

/** The part of a page that reads like an article, by readability4j: for pages that mark none. */
final class Readable {

    private Readable() {}

    private static @Nullable Element content(Document page) {
        try {
            return new Readability4JExtended(page.location(), page).parse().getArticleContent();
        } catch (IllegalStateException bare) {
            return page.body(); // it fails where the part it chose has no parent: nothing stands around the article
        }
    }

    /** Its paragraphs; empty where there is nothing to read. */
    static String text(Document page) {
        Element content = content(page);
        if (content == null) {
            return "";
        }
        content.select("h1").remove(); // the headline is the title, not the first sentence
        return ParagraphText.of(content);
    }
}
