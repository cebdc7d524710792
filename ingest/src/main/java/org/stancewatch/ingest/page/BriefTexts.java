package org.stancewatch.ingest.page;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The texts of those elements of a page that hold little of it. A box is asked, and the boxes around it again: a page may be looked at
 * several times over that way, one that is made to cost more tells nothing more.
 */
final class BriefTexts {

    /** Characters and nodes; all that real pages ask for is less than a hundredth. */
    private static final int MOST = 20_000_000;

    private int left = MOST;

    /** The text of {@code element}; empty where it is longer than {@code longest} characters. */
    Optional<String> of(Element element, int longest) {
        return NodeTraversor.filter(new Look(longest), element) == NodeFilter.FilterResult.STOP
                ? Optional.empty()
                : Optional.of(element.text()).filter(text -> text.length() <= longest);
    }

    /** Stops once there are too many letters, which no white space makes fewer. */
    private final class Look implements NodeFilter {

        private int room;

        private Look(int longest) {
            room = longest;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            left--;
            if (node instanceof TextNode text) {
                count(text.getWholeText());
            }
            return room < 0 || left < 0 ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        private void count(String text) {
            left -= text.length();
            for (int i = 0; i < text.length() && room >= 0; i++) {
                room -= Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
            }
        }
    }
}
