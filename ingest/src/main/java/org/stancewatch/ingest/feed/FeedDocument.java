package org.stancewatch.ingest.feed;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.XmlReader;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stancewatch.ingest.article.CleanText;
import org.stancewatch.ingest.article.LanguageCode;
import org.stancewatch.ingest.article.ParagraphText;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.fetch.Fetched;
import org.stancewatch.ingest.item.Listing;
import org.stancewatch.ingest.item.NewsItem;

/** An RSS, Atom or JSON Feed document. */
public final class FeedDocument {

    /** Of one look: a feed holds tens, and a page may have to be fetched for each. The newest stand first. */
    private static final int MOST_ITEMS = 1_000;

    private FeedDocument() {}

    /**
     * Reads RSS 0.9x, 1.0, 2.0, Atom or JSON Feed, found at {@code source}; a document type declaration, the way to entity
     * bombs, is refused. Of several entries under one address the first, the newest, counts: taken in turn they would look
     * like revisions of each other at every look.
     */
    public static Listing read(URI source, Fetched fetched) throws FetchFault {
        SyndFeed feed = parsed(fetched);
        return new Listing(
                Optional.ofNullable(feed.getFeedType()).orElse("JSON Feed"),
                List.copyOf(items(source, feed)),
                publisher(feed),
                LanguageCode.of(feed.getLanguage()),
                ttl(feed),
                List.of());
    }

    private static SyndFeed parsed(Fetched fetched) throws FetchFault {
        boolean json = JsonFeed.is(fetched);
        String form = json ? "JSON Feed" : "RSS or Atom";
        try {
            return json ? JsonFeed.read(fetched.bytes()) : xml(fetched);
        } catch (UnsupportedEncodingException unknown) {
            throw FetchFault.lasting(
                    "is no readable " + form + ": its charset is unknown: " + unknown.getMessage(), unknown);
        } catch (FeedException | IOException | IllegalArgumentException fault) {
            throw FetchFault.lasting("is no readable " + form + ": " + firstLine(fault.getMessage()), fault);
        } catch (StackOverflowError deep) {
            throw FetchFault.lasting("is no readable " + form + ": its elements are nested too deep", deep);
        }
    }

    private static SyndFeed xml(Fetched fetched) throws FeedException, IOException {
        // A header without charset says nothing; taken at its word, text/xml would be US-ASCII, whatever the prolog
        // says.
        Optional<String> type =
                fetched.contentType().filter(any -> fetched.charset().isPresent());
        InputStream bytes = new ByteArrayInputStream(fetched.bytes());
        try (XmlReader characters =
                type.isPresent() ? new XmlReader(bytes, type.get(), true) : new XmlReader(bytes, true)) {
            // ROME reads letter by letter; kept is the feed as it came, where alone the ttl is
            return new SyndFeedImpl(new FeedInput().build(new BufferedReader(characters)), true);
        }
    }

    private static Collection<NewsItem> items(URI source, SyndFeed feed) {
        Map<String, NewsItem> items = new LinkedHashMap<>();
        Optional<String> publisher = publisher(feed);
        Optional<String> language = LanguageCode.of(feed.getLanguage());
        feed.getEntries().stream()
                .limit(MOST_ITEMS)
                .map(entry -> new FeedItem(source, publisher, language, entry).item())
                .flatMap(Optional::stream)
                .forEach(item -> items.putIfAbsent(item.key(), item));
        return items.values();
    }

    private static Optional<String> publisher(SyndFeed feed) {
        return Optional.ofNullable(feed.getTitle())
                .map(ParagraphText::of)
                .map(CleanText::name)
                .filter(title -> !title.isEmpty());
    }

    /** RSS says minutes. */
    private static Optional<Duration> ttl(SyndFeed feed) {
        return feed.originalWireFeed() instanceof Channel channel && channel.getTtl() > 0
                ? Optional.of(Duration.ofMinutes(channel.getTtl()))
                : Optional.empty();
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "no reason told" : message.lines().findFirst().orElse("");
    }
}
