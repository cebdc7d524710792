package org.stancewatch.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many characters an element holds, without making its text. */
final class TextLength implements NodeVisitor {

    private final String within;
    private int inside;
    private int length;

    private TextLength(String within) {
        this.within = within;
    }

    /** Of the text in paragraphs. */
    static int ofParagraphs(Element element) {
        return of(element, "p");
    }

    /** Of the text in links. */
    static int ofLinks(Element element) {
        return of(element, "a");
    }

    private static int of(Element element, String within) {
        TextLength counted = new TextLength(within);
        element.traverse(counted);
        return counted.length;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            length += inside > 0 && !text.isBlank() ? text.getWholeText().length() : 0;
        } else if (node.normalName().equals(within)) {
            inside++;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.normalName().equals(within)) {
            inside--;
        }
    }
}
