package org.stancewatch.ingest.readability;

import net.dankito.readability4j.extended.processor.ArticleGrabberExtended;
import net.dankito.readability4j.extended.util.RegExUtilExtended;
import net.dankito.readability4j.model.ReadabilityOptions;
import net.dankito.readability4j.util.RegExUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Finds the article, and does not write out for a log what it leaves. */
final class QuietGrabber extends ArticleGrabberExtended {

    private static final Evaluator LINK = new Evaluator.Tag("a");

    QuietGrabber(ReadabilityOptions options, RegExUtilExtended patterns) {
        super(options, patterns);
    }

    @Override
    protected void logNodeInfo(Node node, String reason) {
        // the original makes HTML of the node before it asks whether anybody wants to see it
    }

    /** The first letter answers it; the original joins all the words of the box, and of each box in it again. */
    @Override
    protected boolean isElementWithoutContent(Element node) {
        return NodeTraversor.filter(new FirstLetter(), node) != NodeFilter.FilterResult.STOP
                && super.isElementWithoutContent(node);
    }

    /** Runs of spaces are left only where a page sets its own, as in {@code pre}; elsewhere there is nothing to replace. */
    @Override
    protected String getInnerText(Element element, @Nullable RegExUtil patterns, boolean normalizeSpaces) {
        String text = element.text().trim();
        return normalizeSpaces && patterns != null && hasRunOfSpaces(text) ? patterns.normalize(text) : text;
    }

    /** Most boxes have no link; the original joins their words before it looks for one. */
    @Override
    protected double getLinkDensity(Element element) {
        return element.selectFirst(LINK) == null ? 0 : super.getLinkDensity(element);
    }

    /** The original joins all words of a box and splits them at its commas, to count those. */
    @Override
    protected int getCharCount(Element node, char sign) {
        int[] count = new int[1];
        NodeVisitor counted =
                (within, depth) -> count[0] += within instanceof TextNode text ? count(text.getWholeText(), sign) : 0;
        node.traverse(counted);
        return count[0];
    }

    private static int count(String text, char sign) {
        int count = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            count++;
        }
        return count;
    }

    private static boolean hasRunOfSpaces(String text) {
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (space && before) {
                return true;
            }
            before = space;
        }
        return false;
    }

    /** What the pattern takes for one. */
    private static boolean isSpace(char value) {
        return value == ' ' || value >= '\t' && value <= '\r';
    }

    private static final class FirstLetter implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            return node instanceof TextNode text
                            && text.getWholeText().codePoints().anyMatch(Character::isLetterOrDigit)
                    ? FilterResult.STOP
                    : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            return FilterResult.CONTINUE;
        }
    }
}
