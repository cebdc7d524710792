package org.stancewatch.ingest.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.stancewatch.ingest.article.PatternFile;

/** Takes out of a page what is no part of an article, before anything is weighed: a smaller tree is quicker to weigh, too. */
final class PageFurniture implements NodeFilter {

    private static final PatternFile NAMES = PatternFile.beside(PageFurniture.class, "page-furniture.txt");
    private static final Set<String> ALWAYS = Set.copyOf(NAMES.lines("always"));
    private static final Set<String> SMALL = Set.copyOf(NAMES.lines("small"));
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
    private static final String HEADLINE_OR_BODY = "h1, [itemprop=articleBody]";

    /** Of the text in paragraphs: what holds more is the article under an unlucky name. */
    private static final double MUCH = 0.35;

    private final PageWords always = new PageWords(ALWAYS);
    private final PageWords small = new PageWords(SMALL);
    private final int paragraphText;

    private PageFurniture(Element page) {
        paragraphText = TextLength.ofParagraphs(page);
    }

    /** Removes it from {@code body}. */
    static void removeFrom(Element body) {
        body.filter(new PageFurniture(body));
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
        if (ROOTS.contains(element.normalName()) || element.normalName().equals("p") && !always.name(element)) {
            return element.normalName().equals("p")
                    && small.name(element)
                    && element.text().length() < 200;
        }
        return always.name(element) && !holdsArticle(element)
                || isSmallKind(element)
                        && !holdsArticle(element)
                        && TextLength.ofParagraphs(element) < MUCH * paragraphText;
    }

    private boolean isSmallKind(Element element) {
        return SMALL_TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none")
                || small.name(element);
    }

    private static boolean holdsArticle(Element element) {
        return element.selectFirst(HEADLINE_OR_BODY) != null;
    }
}
