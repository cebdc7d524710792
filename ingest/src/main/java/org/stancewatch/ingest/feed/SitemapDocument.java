package org.stancewatch.ingest.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.stancewatch.ingest.article.CanonicalUrl;
import org.stancewatch.ingest.article.LanguageCode;
import org.stancewatch.ingest.article.ParagraphText;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.fetch.Fetched;
import org.stancewatch.ingest.fetch.Origins;
import org.stancewatch.ingest.item.Listing;
import org.stancewatch.ingest.item.NewsItem;

/** A sitemap with or without news, or an index of sitemaps. Of pages without a date nobody knows whether they are news. */
public final class SitemapDocument {

    /** What is older is no news. */
    private static final Duration NEWS = Duration.ofDays(3);

    private static final int MOST_SITEMAPS = 10;

    /** Of one sitemap: as many as one with news may hold. */
    private static final int MOST_ITEMS = 1_000;

    private static final int BEGINNING = 1_000;
    private static final int GZIP = 0x1f8b;

    private SitemapDocument() {}

    /** Reads what was found at {@code source}; {@code now} says what is news, {@code maxBytes} how much may be inflated. */
    public static Listing read(URI source, Fetched fetched, Instant now, int maxBytes) throws FetchFault {
        AbstractSiteMap map = parsed(source, inflated(fetched.bytes(), maxBytes));
        return map instanceof SiteMapIndex index
                ? new Listing(
                        "index of sitemaps",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        further(index, now))
                : Listing.of("sitemap", items((SiteMap) map, now));
    }

    /** Whether {@code fetched} begins as sitemaps do. */
    public static boolean is(Fetched fetched) {
        int length = Math.min(fetched.bytes().length, BEGINNING);
        String beginning = new String(fetched.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        return beginning.contains("<urlset") || beginning.contains("<sitemapindex");
    }

    private static AbstractSiteMap parsed(URI source, byte[] bytes) throws FetchFault {
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.setStrictNamespace(false);
        parser.enableExtension(Extension.NEWS);
        try {
            return parser.parseSiteMap("text/xml", bytes, source.toURL());
        } catch (UnknownFormatException | IOException | IllegalArgumentException fault) {
            throw FetchFault.lasting("is no readable sitemap: " + reason(fault), fault);
        }
    }

    /** What the library itself says names the address, in which a secret may stand. */
    private static String reason(Exception fault) {
        return Optional.ofNullable(fault.getCause())
                .map(Throwable::getMessage)
                .orElse("it lists neither pages nor sitemaps");
    }

    private static byte[] inflated(byte[] bytes, int maxBytes) throws FetchFault {
        if (bytes.length < 2 || ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) != GZIP) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] inflated = in.readNBytes(maxBytes + 1);
            if (inflated.length > maxBytes) {
                throw FetchFault.lasting("is larger than " + maxBytes + " bytes", null);
            }
            return inflated;
        } catch (IOException damaged) {
            throw FetchFault.lasting("is no readable sitemap: it is not packed as it says", damaged);
        }
    }

    /** The newest, those that tell no time among them. */
    private static List<URI> further(SiteMapIndex index, Instant now) {
        return index.getSitemaps().stream()
                .filter(map -> isNews(time(map.getLastModified()).orElse(now), now))
                .sorted(Comparator.comparing((AbstractSiteMap map) ->
                                time(map.getLastModified()).orElse(now))
                        .reversed())
                .limit(MOST_SITEMAPS)
                .flatMap(map -> Origins.web(map.getUrl().toString()).stream())
                .toList();
    }

    private static List<NewsItem> items(SiteMap map, Instant now) {
        return map.getSiteMapUrls().stream()
                .flatMap(url -> item(url).stream())
                .filter(item -> item.published()
                        .or(item::updated)
                        .filter(time -> isNews(time, now))
                        .isPresent())
                .sorted(Comparator.comparing(SitemapDocument::told).reversed())
                .limit(MOST_ITEMS)
                .toList();
    }

    private static Instant told(NewsItem item) {
        return item.published().or(item::updated).orElse(Instant.MIN);
    }

    private static boolean isNews(Instant time, Instant now) {
        return time.isAfter(now.minus(NEWS));
    }

    private static Optional<NewsItem> item(SiteMapURL page) {
        Optional<URI> link = Origins.web(page.getUrl().toString());
        Optional<String> url = link.flatMap(address -> CanonicalUrl.of(address.toString()));
        return url.map(canonical -> item(page, link, canonical));
    }

    private static NewsItem item(SiteMapURL page, Optional<URI> link, String url) {
        Optional<NewsAttributes> news = news(page);
        return new NewsItem(
                url,
                link,
                Optional.of(url),
                news.map(NewsAttributes::getTitle).map(ParagraphText::of).orElse(""),
                Optional.empty(),
                false,
                news.map(NewsAttributes::getName),
                news.map(NewsAttributes::getLanguage).flatMap(LanguageCode::of),
                news.map(NewsAttributes::getPublicationDateTime).map(ZonedDateTime::toInstant),
                time(page.getLastModified()));
    }

    private static Optional<NewsAttributes> news(SiteMapURL page) {
        ExtensionMetadata[] told = page.getAttributesForExtension(Extension.NEWS);
        return told == null
                ? Optional.empty()
                : Stream.of(told)
                        .filter(NewsAttributes.class::isInstance)
                        .map(NewsAttributes.class::cast)
                        .findFirst();
    }

    private static Optional<Instant> time(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}
