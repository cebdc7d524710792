package org.stancewatch.ingest.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How many characters each element of a tree holds, counted in one walk and without making its text: asked one by one, boxes in boxes
 * would be walked again for each box around them. Right until the tree is changed.
 */
final class TextLengths implements NodeVisitor {

    private static final Count NOTHING = new Count();

    private final Map<Element, Count> counts = new IdentityHashMap<>();
    private final Deque<Count> open = new ArrayDeque<>();

    private TextLengths() {
        open.push(new Count());
    }

    static TextLengths of(Element tree) {
        TextLengths lengths = new TextLengths();
        tree.traverse(lengths);
        return lengths;
    }

    /** Of the text in paragraphs, {@code element} itself among them. */
    int ofParagraphs(Element element) {
        return counts.getOrDefault(element, NOTHING).paragraphs;
    }

    /** Of the text in links, {@code element} itself among them. */
    int ofLinks(Element element) {
        return counts.getOrDefault(element, NOTHING).links;
    }

    /** Whether a headline is in it, or is it. */
    boolean holdsHeadline(Element element) {
        return counts.getOrDefault(element, NOTHING).headline;
    }

    /** Whether a headline or a marked body is in it, or is it. */
    boolean holdsArticle(Element element) {
        return holdsHeadline(element) || counts.getOrDefault(element, NOTHING).marked;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            open.element().all += text.isBlank() ? 0 : text.getWholeText().length();
        } else if (node instanceof Element) {
            open.push(new Count());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            Count count = open.pop();
            count.close(element);
            counts.put(element, count);
            open.element().add(count);
        }
    }

    private static final class Count {

        private int all;
        private int paragraphs;
        private int links;
        private boolean headline;
        private boolean marked;

        private void close(Element element) {
            String tag = element.normalName();
            paragraphs = tag.equals("p") ? all : paragraphs;
            links = tag.equals("a") ? all : links;
            headline |= tag.equals("h1");
            marked |= element.attr("itemprop").strip().equalsIgnoreCase("articleBody");
        }

        private void add(Count part) {
            all += part.all;
            paragraphs += part.paragraphs;
            links += part.links;
            headline |= part.headline;
            marked |= part.marked;
        }
    }
}
