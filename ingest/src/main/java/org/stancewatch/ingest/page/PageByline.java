package org.stancewatch.ingest.page;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who wrote an article, as its page says. */
final class PageByline {

    private static final Pattern BY =
            Pattern.compile("^(?:[Bb]y|BY|[Pp]ar|PAR|[Pp]osted by|[Rr]édigé par|[Ww]ritten by)\\s+");
    private static final Pattern LINE = Pattern.compile("(?:[Bb]y|BY|[Pp]ar|PAR)(?: \\p{Lu}[\\p{L}'’.-]+){2,4}");
    private static final int LONGEST = 120;

    /** Elements after a headline. */
    private static final int BELOW = 4;

    private PageByline() {}

    static Optional<String> of(PageParts page, LinkedData linked, MetaElements metas) {
        return Stream.of(
                        linked.names("author"),
                        metas.first(
                                "author",
                                "parsely-author",
                                "byl",
                                "dc.creator",
                                "article:author",
                                "og:article:author",
                                "sailthru.author"),
                        item(page),
                        page.authors().stream().findFirst().flatMap(link -> text(page, link)),
                        underHeadline(page),
                        named(page))
                .flatMap(Optional::stream)
                .map(told -> BY.matcher(told.strip()).replaceFirst(""))
                .filter(told -> !told.isEmpty() && told.length() <= LONGEST && !told.contains("://"))
                .findFirst();
    }

    /** All that the page shows about authors and sources, for an agency may be named beside the reporter. */
    static Stream<String> credits(PageParts page, LinkedData linked, MetaElements metas) {
        Stream<String> told = Stream.of(
                        linked.names("author"),
                        linked.names("sourceOrganization"),
                        linked.names("provider"),
                        linked.names("creator"),
                        metas.first("author"),
                        metas.first("article:author"),
                        metas.first("og:article:author"),
                        metas.first("dc.creator"),
                        metas.first("source", "dc.source", "original-source"))
                .flatMap(Optional::stream);
        Stream<String> shown = page.credits().stream().flatMap(credit -> text(page, credit).stream());
        return Stream.concat(told, shown).filter(credit -> credit.length() <= LONGEST);
    }

    /** A line under the headline that says so. */
    private static Optional<String> underHeadline(PageParts page) {
        Stream<Element> headlines =
                page.headings().stream().filter(heading -> heading.normalName().equals("h1"));
        return Siblings.below(headlines, BELOW)
                .flatMap(below -> text(page, below).stream())
                .filter(line -> LINE.matcher(line).matches())
                .findFirst();
    }

    /** A short name in an element whose class says that it is an author's. */
    private static Optional<String> named(PageParts page) {
        return page.credits().stream()
                .filter(credit -> credit.hasClass("author") || credit.hasClass("byline"))
                .flatMap(credit -> text(page, credit).stream())
                .filter(name -> name.length() <= LONGEST / 3 && !name.isBlank())
                .findFirst();
    }

    /** An author's name where the item has a part for it. */
    private static Optional<String> item(PageParts page) {
        return page.items("author").stream()
                .findFirst()
                .map(author -> Optional.ofNullable(author.selectFirst("[itemprop=name]"))
                        .orElse(author))
                .flatMap(
                        author -> author.hasAttr("content") ? Optional.of(author.attr("content")) : text(page, author));
    }

    /** Empty where it is too long to be a name, whatever word stands before it. */
    private static Optional<String> text(PageParts page, Element element) {
        return page.texts().of(element, 2 * LONGEST);
    }
}
