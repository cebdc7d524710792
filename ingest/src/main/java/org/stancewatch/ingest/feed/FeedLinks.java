package org.stancewatch.ingest.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The feeds that a web page names in its head, as browsers once looked for them. */
final class FeedLinks {

    private static final Set<String> TYPES =
            Set.of("application/rss+xml", "application/atom+xml", "application/feed+json");
    private static final int MOST = 50;

    private FeedLinks() {}

    /** Whether {@code fetched} calls itself a page, or begins as one does. */
    static boolean isPage(FetchedFeed fetched) {
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
                .flatMap(link -> web(link.absUrl("href")))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<URI> web(String href) {
        return Optional.of(href).filter(text -> text.matches("(?i)https?://\\S+")).stream()
                .flatMap(text -> {
                    try {
                        return Stream.of(URI.create(text));
                    } catch (IllegalArgumentException none) {
                        return Stream.empty();
                    }
                });
    }
}
