package org.stancewatch.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How large and how deep a page is: readability takes time by the square of both. */
final class TreeSize implements NodeVisitor {

    private static final int MOST_NODES = 16_000;
    private static final int DEEPEST = 100;

    private int nodes;
    private int deepest;

    private TreeSize() {}

    /** Whether readability would take too long over it. */
    static boolean isTooMuch(Element page) {
        TreeSize size = new TreeSize();
        page.traverse(size);
        return size.nodes > MOST_NODES || size.deepest > DEEPEST;
    }

    @Override
    public void head(Node node, int depth) {
        nodes++;
        deepest = Math.max(deepest, depth);
    }
}
