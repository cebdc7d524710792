package org.stancewatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.stancewatch.ingest.article.PatternFile;

/** Takes out of a page what is no part of an article, before anything is weighed: a smaller tree is quicker to weigh, too. */
final class PageFurniture implements NodeFilter {

    private static final PatternFile NAMES = PatternFile.beside(PageFurniture.class, "page-furniture.txt");
    static final Set<String> ALWAYS = Set.copyOf(NAMES.lines("always"));
    static final Set<String> SMALL = Set.copyOf(NAMES.lines("small"));
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "form",
            "button",
            "nav",
            "dialog",
            "link",
            "meta",
            "input",
            "select",
            "textarea",
            "canvas",
            "video",
            "audio",
            "object",
            "embed",
            "img",
            "picture",
            "source",
            "amp-sidebar",
            "amp-ad",
            "amp-consent",
            "amp-iframe",
            "amp-user-notification",
            "amp-analytics",
            "amp-social-share",
            "amp-list",
            "time",
            "figure",
            "figcaption");
    private static final Set<String> KEPT_EMPTY = Set.of("br", "hr", "body", "td", "th");
    private static final Set<String> SMALL_TAGS = Set.of("aside", "footer", "address");
    private static final Set<String> ROOTS = Set.of("html", "body", "main", "article");
    private static final Set<String> ROLES =
            Set.of("navigation", "dialog", "alertdialog", "banner", "contentinfo", "search", "complementary", "menu");

    /** Of the text in paragraphs: what holds more is the article under an unlucky name. */
    private static final double MUCH = 0.35;

    /** Of a paragraph under the name of furniture; a longer one is of the article. */
    private static final int LONGEST_NOTE = 199;

    private final PageWords words;
    private final BriefTexts texts;
    private final TextLengths lengths;
    private final int paragraphText;
    private final List<Node> furniture = new ArrayList<>();

    /** Of the elements that are open, the innermost last: how many of their children stay. */
    private final List<Integer> staying = new ArrayList<>();

    private PageFurniture(Element page, PageParts parts) {
        words = parts.words();
        texts = parts.texts();
        lengths = TextLengths.of(page);
        paragraphText = lengths.ofParagraphs(page);
    }

    /** Removes it from {@code body}, a part of the page {@code parts}. */
    static void removeFrom(Element body, PageParts parts) {
        PageFurniture found = new PageFurniture(body, parts);
        body.filter(found);
        Removal.of(found.furniture);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (goes(node)) {
            furniture.add(node);
            return FilterResult.SKIP_ENTIRELY;
        }
        staying.add(0);
        return FilterResult.CONTINUE;
    }

    private boolean goes(Node node) {
        return node instanceof Element element
                ? UNSEEN.contains(element.normalName()) || isFurniture(element)
                : node.nodeName().equals("#comment");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        boolean empty = staying.remove(staying.size() - 1) == 0;
        if (empty && node instanceof Element element && !KEPT_EMPTY.contains(element.normalName())) {
            furniture.add(node); // pages of nothing but thousands of them would keep readability for minutes
        } else if (!staying.isEmpty()) {
            staying.set(depth - 1, staying.get(depth - 1) + 1);
        }
        return FilterResult.CONTINUE;
    }

    private boolean isFurniture(Element element) {
        if (ROOTS.contains(element.normalName())
                || element.normalName().equals("p") && !words.name(element, PageWords.Kind.FURNITURE)) {
            return element.normalName().equals("p")
                    && words.name(element, PageWords.Kind.SMALL_FURNITURE)
                    && texts.of(element, LONGEST_NOTE).isPresent();
        }
        return words.name(element, PageWords.Kind.FURNITURE) && !lengths.holdsArticle(element)
                || isSmallKind(element)
                        && !lengths.holdsArticle(element)
                        && lengths.ofParagraphs(element) < MUCH * paragraphText;
    }

    private boolean isSmallKind(Element element) {
        return SMALL_TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none")
                || words.name(element, PageWords.Kind.SMALL_FURNITURE);
    }
}
