package org.stancewatch.ingest.trial;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.ingest.feed.FeedDocument;
import org.stancewatch.ingest.feed.SitemapDocument;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.fetch.FetchLimits;
import org.stancewatch.ingest.fetch.FetchRequest;
import org.stancewatch.ingest.fetch.Fetched;
import org.stancewatch.ingest.fetch.Origins;
import org.stancewatch.ingest.fetch.Validators;
import org.stancewatch.ingest.fetch.WebFetcher;
import org.stancewatch.ingest.item.Listing;
import org.stancewatch.ingest.item.NewsItem;
import org.stancewatch.schemas.PublicAddress;

/** Looks at an address once, as a watch would, and tells what is there; nothing is published. */
public final class SourceTrial {

    private static final int LONGEST_SHOWN = 200;

    private final FetchLimits limits;
    private final Clock clock;

    public SourceTrial(FetchLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * What is at {@code address}.
     *
     * @throws IllegalArgumentException {@code address: reason}, in one line, where nothing can be had or read there
     */
    public TrialReport look(URI address) {
        try (WebFetcher fetcher = new WebFetcher(limits, host -> 1, clock)) {
            FetchRequest request = new FetchRequest(
                    address, FetchRequest.Form.FEED, Validators.NONE, true, Set.of(Origins.of(address)));
            return report(
                    address,
                    fetcher.fetch(request)
                            .orElseThrow(() -> new IllegalArgumentException("answers 304 to a first look")));
        } catch (FetchFault | IllegalArgumentException fault) {
            throw new IllegalArgumentException(
                    PublicAddress.in(address) + ": " + shown(String.valueOf(fault.getMessage())), fault);
        }
    }

    private TrialReport report(URI address, Fetched fetched) throws FetchFault {
        if (SitemapDocument.is(fetched)) {
            return report(SitemapDocument.read(address, fetched, clock.instant(), limits.maxBytes()));
        }
        return FeedLinks.isPage(fetched)
                ? TrialReport.page(FeedLinks.in(fetched.bytes(), address))
                : report(FeedDocument.read(address, fetched));
    }

    private static TrialReport report(Listing listing) {
        List<NewsItem> items = listing.items();
        Optional<NewsItem> newest = items.stream()
                .filter(item -> time(item).isPresent())
                .max(Comparator.comparing(item -> time(item).orElseThrow()));
        return new TrialReport(
                listing.form(),
                first(listing.publisher(), items.stream().flatMap(item -> item.publisher().stream())),
                first(listing.language(), items.stream().flatMap(item -> item.language().stream())),
                items.size(),
                (int) items.stream().filter(item -> item.text().isPresent()).count(),
                (int) items.stream().filter(NewsItem::whole).count(),
                medianWords(items),
                newest.flatMap(SourceTrial::time),
                newest.map(NewsItem::title).map(SourceTrial::shown).orElse(""),
                List.of());
    }

    private static Optional<String> first(Optional<String> told, Stream<String> ofItems) {
        return told.or(ofItems::findFirst).map(SourceTrial::shown);
    }

    private static int medianWords(List<NewsItem> items) {
        List<Integer> words = items.stream()
                .flatMap(item -> item.text().stream())
                .map(text -> text.strip().split("\\s+", -1).length)
                .sorted()
                .toList();
        return words.isEmpty() ? 0 : words.get(words.size() / 2);
    }

    private static Optional<Instant> time(NewsItem item) {
        return item.published().or(item::updated);
    }

    /** It comes from a stranger: nothing in it may move the cursor. */
    private static String shown(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_SHOWN));
    }
}
