package org.stancewatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.stancewatch.ingest.article.ParagraphText;

/** A page of pictures: what stands under them is the article. */
final class Gallery {

    private static final String UNDER_NO_CAPTION = "[class*=count], [class*=credit], [class*=copyright], button";

    /** Captions of a page with pictures between its paragraphs are fewer or shorter than those. */
    private static final int FEWEST = 3;

    private Gallery() {}

    /** The captions; empty where the page has other text than them. */
    static Optional<String> captions(Element body) {
        List<Element> captions = outermost(body, "figcaption");
        if (captions.size() < FEWEST) {
            return Optional.empty();
        }
        int under = length(captions);
        int between = length(outermost(body, "p"));
        return under > 2 * between ? Optional.of(text(captions)) : Optional.empty();
    }

    /** Those with the tag that stand in no other: what they hold is text of theirs. */
    private static List<Element> outermost(Element body, String tag) {
        List<Element> found = new ArrayList<>();
        NodeFilter filter = (node, depth) -> {
            if (!node.normalName().equals(tag)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            found.add((Element) node);
            return NodeFilter.FilterResult.SKIP_CHILDREN;
        };
        body.filter(filter);
        return found;
    }

    private static int length(List<Element> elements) {
        return elements.stream().mapToInt(element -> element.text().length()).sum();
    }

    private static String text(List<Element> captions) {
        return captions.stream()
                .map(Element::clone)
                .peek(caption -> Removal.of(caption.select(UNDER_NO_CAPTION)))
                .map(ParagraphText::of)
                .filter(caption -> !caption.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
