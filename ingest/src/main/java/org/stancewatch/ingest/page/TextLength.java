package org.stancewatch.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
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

    /** Whether the text of an element is at least so long: its letters and figures alone, up to that number. */
    static boolean isAtLeast(int length, Element element) {
        int[] letters = new int[1];
        NodeFilter counted = (node, depth) -> {
            letters[0] += node instanceof TextNode text ? letters(text.getWholeText()) : 0;
            return letters[0] < length ? NodeFilter.FilterResult.CONTINUE : NodeFilter.FilterResult.STOP;
        };
        element.filter(counted);
        return letters[0] >= length;
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
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
