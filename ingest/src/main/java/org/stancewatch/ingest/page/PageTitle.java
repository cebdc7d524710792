package org.stancewatch.ingest.page;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stancewatch.ingest.article.CleanText;

/** The headline without the name of the site that many pages add to it. */
final class PageTitle {

    private static final Pattern SITE = Pattern.compile("(?:\\s+[|–—-]|\\s*::|\\s*»)\\s+[^|–—]{1,40}$");
    private static final int SHORTEST = 20;

    /** Characters; longer is no headline. */
    private static final int LONGEST = 1_000;

    private static final int MOST_HEADINGS = 1_000;

    private PageTitle() {}

    /** The first of what the page tells; empty where it tells none. */
    static String of(PageParts page, LinkedData linked, MetaElements metas) {
        return Stream.of(
                        linked.field("headline"),
                        metas.first("og:title", "twitter:title", "dc.title"),
                        Optional.of(page.page().title()))
                .flatMap(Optional::stream)
                .filter(told -> told.length() <= LONGEST)
                .map(CleanText::title)
                .filter(told -> !told.isEmpty())
                .findFirst()
                .map(told -> bare(told, page))
                .orElse("");
    }

    private static String bare(String told, PageParts page) {
        return page.headings().stream()
                .limit(MOST_HEADINGS)
                .flatMap(heading -> page.texts().of(heading, told.length()).stream())
                .filter(heading -> heading.length() >= SHORTEST && told.contains(heading))
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> withoutSite(told));
    }

    private static String withoutSite(String told) {
        String cut = SITE.matcher(told).replaceFirst("");
        return cut.length() >= SHORTEST ? cut : told;
    }
}
