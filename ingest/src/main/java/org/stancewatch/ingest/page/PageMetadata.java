package org.stancewatch.ingest.page;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page tells about its article: JSON-LD first, then meta elements, then the page itself.
 *
 * @param title the headline; empty where there is none
 * @param agency among those whom the page names as authors or sources
 * @param live whether it is a live blog
 * @param restricted whether it says that not everybody may read all of it
 */
record PageMetadata(
        Optional<String> url,
        Optional<String> publisher,
        String title,
        Optional<String> byline,
        Optional<String> agency,
        Optional<String> language,
        Optional<Instant> published,
        Optional<Instant> modified,
        boolean live,
        boolean restricted) {

    static PageMetadata of(PageParts page) {
        LinkedData linked = LinkedData.of(page);
        MetaElements metas = MetaElements.of(page);
        return new PageMetadata(
                PageAddress.of(page, linked, metas),
                Stream.of(metas.first("og:site_name"), linked.names("publisher"))
                        .flatMap(Optional::stream)
                        .findFirst(),
                PageTitle.of(page, linked, metas),
                PageByline.of(page, linked, metas),
                AgencyCredit.among(PageByline.credits(page, linked, metas)),
                PageLanguage.told(page, linked, metas),
                PageTimes.published(page, linked, metas),
                PageTimes.modified(page, linked, metas),
                linked.isLive(),
                linked.isRestricted());
    }

    /** Whether a paragraph only says who wrote it. */
    boolean isByline(String paragraph) {
        return byline.filter(told -> paragraph.length() <= told.length() + 12)
                .filter(told -> Stream.of(told.split(", ")).allMatch(paragraph::contains))
                .isPresent();
    }
}
