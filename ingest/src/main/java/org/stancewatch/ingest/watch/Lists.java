package org.stancewatch.ingest.watch;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.ingest.article.CanonicalUrl;
import org.stancewatch.ingest.feed.FeedDocument;
import org.stancewatch.ingest.feed.SitemapDocument;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.fetch.FetchRequest;
import org.stancewatch.ingest.fetch.Fetched;
import org.stancewatch.ingest.fetch.Origins;
import org.stancewatch.ingest.fetch.Validators;
import org.stancewatch.ingest.fetch.WebFetcher;
import org.stancewatch.ingest.item.Fingerprint;
import org.stancewatch.ingest.item.Listing;
import org.stancewatch.ingest.item.NewsItem;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.source.SourceKind;
import org.stancewatch.ingest.store.SourceState;

/** What sources list now. */
public final class Lists {

    /**
     * A list that may hold news.
     *
     * @param digest its fingerprint
     * @param validators to be sent back once it is dealt with
     * @param fetched where it was found, and how
     */
    public record Found(Listing listing, Validators validators, Optional<String> digest, Optional<Fetched> fetched) {}

    private final WebFetcher fetcher;
    private final int maxBytes;

    /** {@code maxBytes} is how much may be inflated of a sitemap. */
    public Lists(WebFetcher fetcher, int maxBytes) {
        this.fetcher = fetcher;
        this.maxBytes = maxBytes;
    }

    /** The list of a source; empty where it is the one that {@code state} says was dealt with. */
    public Optional<Found> read(Source source, SourceState state, Instant now) throws FetchFault {
        return source.kind() == SourceKind.PAGES
                ? Optional.of(new Found(pages(source), Validators.NONE, Optional.empty(), Optional.empty()))
                : fetched(source, state, now);
    }

    /** Where requests of {@code source} may go though it is private: the operator typed it. */
    public static Set<String> typed(Source source) {
        return source.addresses().stream()
                .filter(Origins::isWeb)
                .map(Origins::of)
                .collect(Collectors.toSet());
    }

    private static Listing pages(Source source) {
        Set<String> urls = new LinkedHashSet<>();
        List<NewsItem> items = new ArrayList<>();
        for (URI page : source.addresses()) {
            CanonicalUrl.of(page.toString()).filter(urls::add).ifPresent(url -> items.add(NewsItem.ofPage(page, url)));
        }
        return Listing.of("pages", items);
    }

    private Optional<Found> fetched(Source source, SourceState state, Instant now) throws FetchFault {
        URI address = source.addresses().get(0);
        Optional<Fetched> fetched = fetcher.fetch(request(source, address, state.validators()));
        if (fetched.isEmpty()) {
            return Optional.empty();
        }
        String digest = Fingerprint.of(fetched.get().bytes());
        return state.digest().filter(digest::equals).isPresent()
                ? Optional.empty()
                : Optional.of(found(source, fetched.get(), digest, now));
    }

    private Found found(Source source, Fetched fetched, String digest, Instant now) throws FetchFault {
        Listing listing = source.kind() == SourceKind.SITEMAP
                ? sitemap(source, fetched, now)
                : FeedDocument.read(source.addresses().get(0), fetched);
        boolean whole = listing.further().isEmpty();
        return new Found(
                listing,
                whole ? fetched.validators() : Validators.NONE,
                Optional.of(digest).filter(same -> whole),
                Optional.of(fetched));
    }

    /** An index may stay as it is while the sitemaps in it change: they are all read. */
    private Listing sitemap(Source source, Fetched fetched, Instant now) throws FetchFault {
        Listing map = SitemapDocument.read(fetched.address(), fetched, now, maxBytes);
        List<NewsItem> items = new ArrayList<>(map.items());
        for (URI address : map.further()) {
            Optional<Fetched> further = fetcher.fetch(request(source, address, Validators.NONE));
            if (further.isPresent()) {
                items.addAll(SitemapDocument.read(address, further.get(), now, maxBytes)
                        .items());
            }
        }
        return new Listing(map.form(), items, map.publisher(), map.language(), map.ttl(), map.further());
    }

    private static FetchRequest request(Source source, URI address, Validators validators) {
        FetchRequest.Form form =
                source.kind() == SourceKind.SITEMAP ? FetchRequest.Form.SITEMAP : FetchRequest.Form.FEED;
        return new FetchRequest(address, form, validators, source.options().robots(), typed(source));
    }
}
