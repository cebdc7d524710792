package org.stancewatch.ingest.page;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.stancewatch.ingest.article.ToldTime;

/** When a page says that it was published and last changed, in the many names that sites have for it. */
final class PageTimes {

    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "og:published_time",
        "parsely-pub-date",
        "sailthru.date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publication_date",
        "date",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "dcterms.issued",
        "cxenseparse:recs:publishtime",
        "originalpublicationdate"
    };
    private static final String[] MODIFIED = {
        "article:modified_time", "og:article:modified_time", "datemodified", "og:updated_time", "dcterms.modified",
        "dc.date.modified", "last-modified", "lastmod", "revised", "article:updated_time"
    };

    /** Elements that tell a time; a page that begins with as many that tell none has not told it. */
    private static final int MOST = 500;

    private PageTimes() {}

    static Optional<Instant> published(PageParts page, LinkedData linked, MetaElements metas) {
        return first(linked.field("datePublished"), metas.first(PUBLISHED), linked.field("dateCreated"))
                .or(() -> elements(page, "datePublished", PageTimes::isPublished));
    }

    static Optional<Instant> modified(PageParts page, LinkedData linked, MetaElements metas) {
        return first(linked.field("dateModified"), metas.first(MODIFIED))
                .or(() -> elements(page, "dateModified", time -> time.hasClass("updated")));
    }

    @SafeVarargs
    private static Optional<Instant> first(Optional<String>... told) {
        return Stream.of(told)
                .flatMap(Optional::stream)
                .flatMap(time -> ToldTime.of(time).stream())
                .findFirst();
    }

    private static boolean isPublished(Element time) {
        return time.hasAttr("pubdate")
                || time.hasClass("published")
                || time.hasClass("entry-date")
                || time.closest("article") != null;
    }

    private static Optional<Instant> elements(PageParts page, String property, Predicate<Element> time) {
        return Stream.concat(
                        page.items(property).stream().limit(MOST),
                        page.times().stream().limit(MOST).filter(time))
                .flatMap(element -> Stream.of("datetime", "content", "title").map(element::attr))
                .flatMap(told -> ToldTime.of(told).stream())
                .findFirst();
    }
}
