package org.stancewatch.ingest.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.fetch.Fetched;
import org.stancewatch.ingest.fetch.Validators;
import org.stancewatch.ingest.item.Draft;
import org.stancewatch.ingest.item.Listing;
import org.stancewatch.ingest.source.Source;

/** Documents as a server might have sent them. */
final class Documents {

    private Documents() {}

    static Fetched fetched(String address, byte[] bytes, String contentType) {
        return new Fetched(URI.create(address), bytes, Optional.of(contentType), Validators.NONE, Duration.ZERO);
    }

    static Listing listing(String address, byte[] bytes, String contentType) throws FetchFault {
        return FeedDocument.read(URI.create(address), fetched(address, bytes, contentType));
    }

    /** The articles that the items of a feed tell of by themselves. */
    static List<Article> articles(String address, byte[] bytes, String contentType, Instant recorded)
            throws FetchFault {
        Source source = Source.feed(URI.create(address), Optional.empty());
        return listing(address, bytes, contentType).items().stream()
                .flatMap(item -> new Draft(source, item, Optional.empty()).article(recorded).stream())
                .toList();
    }
}
