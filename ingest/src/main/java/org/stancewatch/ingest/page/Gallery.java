package org.stancewatch.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.stancewatch.ingest.article.ParagraphText;

/** A page of pictures: what stands under them is the article. */
final class Gallery {

    private static final String UNDER_NO_CAPTION = "[class*=count], [class*=credit], [class*=copyright], button";

    /** Captions of a page with pictures between its paragraphs are fewer or shorter than those. */
    private static final int FEWEST = 3;

    private Gallery() {}

    /** The captions; empty where the page has other text than them. */
    static Optional<String> captions(Element body) {
        List<Element> captions = body.select("figcaption");
        if (captions.size() < FEWEST) {
            return Optional.empty();
        }
        int under = length(captions);
        int between = length(body.select("p"));
        return under > 2 * between ? Optional.of(text(captions)) : Optional.empty();
    }

    private static int length(List<Element> elements) {
        return elements.stream().mapToInt(element -> element.text().length()).sum();
    }

    private static String text(List<Element> captions) {
        return captions.stream()
                .map(Element::clone)
                .peek(caption -> caption.select(UNDER_NO_CAPTION).remove())
                .map(ParagraphText::of)
                .filter(caption -> !caption.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
