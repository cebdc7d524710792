package org.stancewatch.ingest.item;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.stancewatch.ingest.article.CleanText;
import org.stancewatch.ingest.article.ToldTime;

/**
 * One item of a feed, a sitemap or a list of pages.
 *
 * @param key names the item in its source: the canonical URL, else what the source calls it
 * @param link where its page is
 * @param url the canonical URL of its page
 * @param title plain text; empty where there is none
 * @param text plain text, whole or a summary; empty where there is none
 * @param whole whether the text seems to be all of it
 * @param publisher what the source calls itself
 * @param language ISO 639-1
 * @param published when the source says it was published
 * @param updated when the source says it was last changed
 */
public record NewsItem(
        String key,
        Optional<URI> link,
        Optional<String> url,
        String title,
        Optional<String> text,
        boolean whole,
        Optional<String> publisher,
        Optional<String> language,
        Optional<Instant> published,
        Optional<Instant> updated) {

    /** What comes from strangers is made clean; a time that cannot be meant is none. */
    public NewsItem {
        title = CleanText.title(title);
        text = text.map(CleanText::text).filter(told -> !told.isEmpty());
        publisher = publisher.map(CleanText::name).filter(told -> !told.isEmpty());
        published = published.filter(ToldTime::isBelievable);
        updated = updated.filter(ToldTime::isBelievable);
    }

    /** An item of which nothing is known but its page. */
    public static NewsItem ofPage(URI link, String url) {
        return new NewsItem(
                url,
                Optional.of(link),
                Optional.of(url),
                "",
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same in another state when the source says anything new of it. */
    public String told() {
        return Fingerprint.of(title, text.orElse(""), String.valueOf(updated.or(() -> published)));
    }
}
