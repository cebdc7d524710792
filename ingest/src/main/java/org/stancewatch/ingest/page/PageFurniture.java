package org.stancewatch.ingest.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
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
    private static final Evaluator HEADLINE_OR_BODY = QueryParser.parse("h1, [itemprop=articleBody]");

    /** Of the text in paragraphs: what holds more is the article under an unlucky name. */
    private static final double MUCH = 0.35;

    private final PageWords words;
    private final int paragraphText;

    private PageFurniture(Element page, PageWords words) {
        this.words = words;
        paragraphText = TextLength.ofParagraphs(page);
    }

    /** Removes it from {@code body}. */
    static void removeFrom(Element body, PageWords words) {
        body.filter(new PageFurniture(body, words));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return node.nodeName().equals("#comment") ? FilterResult.REMOVE : FilterResult.CONTINUE;
        }
        return UNSEEN.contains(element.normalName()) || isFurniture(element)
                ? FilterResult.REMOVE
                : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return node instanceof Element element
                        && element.childNodeSize() == 0
                        && !KEPT_EMPTY.contains(element.normalName())
                ? FilterResult.REMOVE // pages of nothing but thousands of them would keep readability for minutes
                : FilterResult.CONTINUE;
    }

    private boolean isFurniture(Element element) {
        if (ROOTS.contains(element.normalName())
                || element.normalName().equals("p") && !words.name(element, PageWords.Kind.FURNITURE)) {
            return element.normalName().equals("p")
                    && words.name(element, PageWords.Kind.SMALL_FURNITURE)
                    && element.text().length() < 200;
        }
        return words.name(element, PageWords.Kind.FURNITURE) && !holdsArticle(element)
                || isSmallKind(element)
                        && !holdsArticle(element)
                        && TextLength.ofParagraphs(element) < MUCH * paragraphText;
    }

    private boolean isSmallKind(Element element) {
        return SMALL_TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none")
                || words.name(element, PageWords.Kind.SMALL_FURNITURE);
    }

    private static boolean holdsArticle(Element element) {
        return element.selectFirst(HEADLINE_OR_BODY) != null;
    }
}
