package org.stancewatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The elements by which a page tells about its article, found in one walk: a selector each would walk a dozen times. */
final class PageParts implements NodeVisitor {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
    static final Set<String> CREDITS =
            Set.of("byline", "bylines", "author", "authors", "reporters", "signature", "sign", "source", "copyright");

    private final PageWords words = new PageWords();
    private final BriefTexts texts = new BriefTexts();

    private final Document page;
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> items = new ArrayList<>();
    private final List<Element> authors = new ArrayList<>();
    private final List<Element> credits = new ArrayList<>();
    private final List<Element> walls = new ArrayList<>();

    private PageParts(Document page) {
        this.page = page;
    }

    static PageParts of(Document page) {
        PageParts parts = new PageParts(page);
        page.traverse(parts);
        return parts;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            words.forgetLong(element);
            addByTag(element, element.normalName());
            addIf(element.hasAttr("itemprop"), element, items);
            addIf(words.name(element, PageWords.Kind.CREDIT), element, credits);
            addIf(words.name(element, PageWords.Kind.WALL), element, walls);
        }
    }

    private void addByTag(Element element, String tag) {
        switch (tag) {
            case "script" -> addIf(element.attr("type").equalsIgnoreCase("application/ld+json"), element, scripts);
            case "meta" -> metas.add(element);
            case "link" -> addIf(element.attr("rel").equalsIgnoreCase("canonical"), element, links);
            case "time" -> times.add(element);
            case "a" -> addIf(element.attr("rel").contains("author"), element, authors);
            default -> addIf(HEADINGS.contains(tag), element, headings);
        }
    }

    private static void addIf(boolean wanted, Element element, List<Element> list) {
        if (wanted) {
            list.add(element);
        }
    }

    Document page() {
        return page;
    }

    /** What its elements are called. */
    PageWords words() {
        return words;
    }

    /** What its elements say. */
    BriefTexts texts() {
        return texts;
    }

    /** With JSON-LD. */
    List<Element> scripts() {
        return scripts;
    }

    List<Element> metas() {
        return metas;
    }

    /** To the canonical address. */
    List<Element> links() {
        return links;
    }

    /** Of the first three levels. */
    List<Element> headings() {
        return headings;
    }

    List<Element> times() {
        return times;
    }

    /** That carry an item property of this name. */
    List<Element> items(String name) {
        return items.stream()
                .filter(item -> List.of(item.attr("itemprop").split("\\s")).contains(name))
                .toList();
    }

    /** Links to authors. */
    List<Element> authors() {
        return authors;
    }

    /** Whose class or id says that they name authors or sources. */
    List<Element> credits() {
        return credits;
    }

    /** Whose class or id says that they may be a paywall or an offer. */
    List<Element> walls() {
        return walls;
    }
}
