package org.stancewatch.ingest.article;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The words of a piece of markup: plain text, one blank line between paragraphs, nothing that a reader does not see. */
public final class ParagraphText {

    private static final String BREAK = "\n\n";
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z]");
    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
    private static final String UNSEEN = "script, style, noscript, template, iframe, svg, form, button";

    private ParagraphText() {}

    /** Of HTML, or of text that only may be HTML: without a tag in it, its own blank lines part the paragraphs. */
    public static String of(String markup) {
        if (!TAG.matcher(markup).find()) {
            return ofPlain(Parser.unescapeEntities(markup, false));
        }
        return of(Jsoup.parseBodyFragment(markup).body());
    }

    /** Of an element and what it holds; the element loses what a reader does not see. */
    public static String of(Element element) {
        element.select(UNSEEN).remove();
        Words words = new Words();
        element.traverse(words);
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
    private static final class Words implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(Spaces.single(words.getWholeText()));
            } else if (partsParagraphs(node)) {
                text.append(BREAK);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (partsParagraphs(node)) {
                text.append(BREAK);
            }
        }

        private static boolean partsParagraphs(Node node) {
            return node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"));
        }
    }
}
