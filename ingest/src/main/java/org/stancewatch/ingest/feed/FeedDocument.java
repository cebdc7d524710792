package org.stancewatch.ingest.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;

/** An RSS, Atom or JSON Feed document and the articles in it. */
final class FeedDocument {

    private final FeedSource source;
    private final SyndFeed feed;

    private FeedDocument(FeedSource source, SyndFeed feed) {
        this.source = source;
        this.feed = feed;
    }

    /**
     * Parses RSS 0.9x, 1.0, 2.0, Atom or JSON Feed; a document type declaration, the way to entity bombs, is refused.
     */
    static FeedDocument parse(FeedSource source, FetchedFeed fetched) throws FeedFault {
        boolean json = JsonFeed.is(fetched);
        try {
            return new FeedDocument(source, json ? JsonFeed.read(fetched.bytes()) : xml(fetched));
        } catch (FeedException | IOException | IllegalArgumentException fault) {
            String form = json ? "JSON Feed" : "RSS or Atom";
            throw FeedFault.lasting("is no readable " + form + ": " + firstLine(fault.getMessage()), fault);
        }
    }

    private static SyndFeed xml(FetchedFeed fetched) throws FeedException, IOException {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (XmlReader characters = new XmlReader(
                new ByteArrayInputStream(fetched.bytes()), fetched.contentType().orElse(null), true)) {
            return input.build(characters);
        }
    }

    /** As it was parsed. */
    SyndFeed feed() {
        return feed;
    }

    /**
     * The articles in the order of the document, those that hold a text. Of several items under one address the first, the
     * newest, counts: taken in turn they would look like revisions of each other at every poll.
     */
    Collection<Article> articles(Instant recordedAt) {
        Map<ArticleId, Article> articles = new LinkedHashMap<>();
        feed.getEntries().stream()
                .map(entry -> new FeedItem(source, feed, entry).article(recordedAt))
                .flatMap(Optional::stream)
                .forEach(article -> articles.putIfAbsent(article.id(), article));
        return articles.values();
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "no reason told" : message.lines().findFirst().orElse("");
    }
}
