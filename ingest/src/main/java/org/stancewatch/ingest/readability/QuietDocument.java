package org.stancewatch.ingest.readability;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page whose new elements are not written out as HTML: of the article, which is one, the original does so three times for its log. */
final class QuietDocument extends Document {

    /** Takes all that {@code page} holds. */
    QuietDocument(Document page) {
        super(page.location());
        outputSettings(page.outputSettings());
        quirksMode(page.quirksMode());
        parser(page.parser());
        List.copyOf(page.childNodes()).forEach(this::appendChild);
    }

    @Override
    public Element createElement(String tagName) {
        return new QuietElement(super.createElement(tagName));
    }

    private static final class QuietElement extends Element {

        QuietElement(Element made) {
            super(made.tag(), made.baseUri());
        }

        @Override
        public String html() {
            return "";
        }
    }
}
