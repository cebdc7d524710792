package org.stancewatch.ingest.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How dear a page is to read. Who looks for an article asks boxes for their text, and the boxes around them again: the work grows
 * with text times depth. A page that was made to be dear is not read.
 */
final class PageWeight implements NodeVisitor {

    /** Tags; the longest live blogs have some ten thousand elements. */
    private static final int MOST_TAGS = 100_000;

    /** Characters times levels; a long article on a page of many boxes has some millions. */
    private static final long MOST = 20_000_000;

    /** A dozen patterns are looked for in the class and id of every box. */
    private static final int NAMES = 20;

    private long weight;

    private PageWeight() {}

    /** Before the page is parsed, so that its tree need not be held. */
    static void requireFewTags(byte[] html) {
        int tags = 0;
        for (byte each : html) {
            tags += each == '<' ? 1 : 0;
        }
        if (tags > 2 * MOST_TAGS) {
            throw new IllegalArgumentException("it has more than " + MOST_TAGS + " elements");
        }
    }

    /** After it. */
    static void requireBearable(Document page) {
        PageWeight counted = new PageWeight();
        page.traverse(counted);
        if (counted.weight > MOST) {
            throw new IllegalArgumentException("its elements are nested too deep, or hold too much text");
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            weight += (long) text.getWholeText().length() * depth;
        } else if (node instanceof Element element) {
            weight += depth
                    + (long) NAMES
                            * (element.className().length() + element.id().length());
        }
    }
}
