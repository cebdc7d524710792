package org.stancewatch.ingest.article;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** The words of a piece of markup: plain text, one blank line between paragraphs, nothing that a reader does not see. */
public final class ParagraphText {

    private static final String BREAK = "\n\n";
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z]");
    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "iframe", "svg", "form", "button");

    /** Characters; more is no article, and does not fit into a record. The longest live blogs have a tenth. */
    private static final int LONGEST = 1_000_000;

    private ParagraphText() {}

    /** Of HTML, or of text that only may be HTML: without a tag in it that can be one, its own blank lines part the paragraphs. */
    public static String of(String markup) {
        if (!TAG.matcher(markup).find() || !TagNames.areBearable(markup)) {
            return ofPlain(Parser.unescapeEntities(markup, false));
        }
        return of(Jsoup.parseBodyFragment(markup).body());
    }

    /** Of an element and what a reader sees of it; what comes after a million characters is left out. */
    public static String of(Element element) {
        Words words = new Words();
        element.filter(words);
        return ofPlain(words.text.toString());
    }

    /** Of text that is no markup, whatever it looks like. */
    public static String ofPlain(String text) {
        return Arrays.stream(BLANK_LINES.split(text))
                .map(paragraph -> Spaces.single(paragraph).strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining(BREAK));
    }

    /** Collects text nodes; line breaks of the source are spaces, block elements and {@code <br>} part paragraphs. */
    private static final class Words implements NodeFilter {

        private final StringBuilder text = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (text.length() > LONGEST) {
                return FilterResult.STOP;
            }
            if (UNSEEN.contains(node.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (partsParagraphs(node)) {
                text.append(BREAK);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (partsParagraphs(node)) {
                text.append(BREAK);
            }
            return FilterResult.CONTINUE;
        }

        private void append(String words) {
            String kept = words.substring(0, Math.min(words.length(), LONGEST));
            text.append(Spaces.single(kept));
        }

        private static boolean partsParagraphs(Node node) {
            return node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"));
        }
    }
}
