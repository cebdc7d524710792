package org.stancewatch.ingest.trial;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.stancewatch.ingest.fetch.Fetched;
import org.stancewatch.ingest.fetch.Origins;

/** The feeds that a web page names in its head, as browsers once looked for them. */
final class FeedLinks {

    private static final Set<String> TYPES =
            Set.of("application/rss+xml", "application/atom+xml", "application/feed+json");
    private static final int MOST = 50;

    private FeedLinks() {}

    /** Whether {@code fetched} calls itself a page, or begins as one does. */
    static boolean isPage(Fetched fetched) {
        String start =
                new String(fetched.bytes(), 0, Math.min(fetched.bytes().length, 200), StandardCharsets.ISO_8859_1);
        return fetched.contentType()
                        .filter(type -> type.matches("(?i).*html.*"))
                        .isPresent()
                || start.stripLeading().matches("(?is)(<!doctype html|<html).*");
    }

    /** The addresses of feeds that the page at {@code address} names, in its order. */
    static List<URI> in(byte[] page, URI address) {
        Document document = Jsoup.parse(new String(page, StandardCharsets.UTF_8), address.toString());
        return document.select("link[rel~=(?i)alternate][href]").stream()
                .filter(link -> TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT)))
                .flatMap(link -> Origins.web(link.absUrl("href")).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
