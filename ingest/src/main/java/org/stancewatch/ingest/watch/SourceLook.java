package org.stancewatch.ingest.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.fetch.Fetched;
import org.stancewatch.ingest.fetch.Origins;
import org.stancewatch.ingest.fetch.Validators;
import org.stancewatch.ingest.item.Draft;
import org.stancewatch.ingest.item.ItemJson;
import org.stancewatch.ingest.item.Listing;
import org.stancewatch.ingest.item.NewsItem;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.source.SourceKind;
import org.stancewatch.ingest.store.Errand;
import org.stancewatch.ingest.store.IngestStore;
import org.stancewatch.ingest.store.ItemTable;
import org.stancewatch.ingest.store.SourceState;

/**
 * Looks at a feed, a sitemap or a list of pages: what it tells whole is published, of the rest the pages are to be fetched.
 */
final class SourceLook implements Work {

    private final Lists lists;
    private final Newsdesk desk;
    private final SourceBook book;
    private final IngestStore store;
    private final Rhythm rhythm;

    SourceLook(Lists lists, Newsdesk desk, SourceBook book, Rhythm rhythm) {
        this.lists = lists;
        this.desk = desk;
        this.book = book;
        this.store = book.store();
        this.rhythm = rhythm;
    }

    @Override
    public void run(Errand errand, Source source) {
        SourceState before = book.state(source);
        try {
            Optional<Lists.Found> found = lists.read(source, before, desk.now());
            if (found.isPresent()) {
                deal(errand, source, before, found.get());
            } else {
                well(errand, source, before, before.validators(), before.digest(), false, Duration.ZERO);
            }
        } catch (FetchFault fault) {
            failed(errand, source, fault);
        }
    }

    @Override
    public void failed(Errand errand, Source source, FetchFault fault) {
        SourceState before = book.state(source);
        SourceState after = before.failed(desk.now(), fault.reason());
        Duration wait = rhythm.after(after.failures(), source, fault);
        book.write(errand, source, before, after, wait);
    }

    private void deal(Errand errand, Source source, SourceState before, Lists.Found found) {
        Listing listing = found.listing();
        List<NewsItem> news = news(source, listing.items());
        fetchPages(source, news);
        Newsdesk.Report report = desk.publish(stories(source, news), source.label());
        SourceState called = before.called(listing.publisher(), listing.language());
        if (report.trouble().isPresent()) {
            // Only a list that is wholly dealt with may answer 304 next time: what failed has to be seen again.
            SourceState after = called.failed(desk.now(), report.trouble().get());
            book.write(errand, source, before, after, rhythm.next(source, before, true, Optional.empty()));
        } else {
            Duration asked = found.fetched().map(Fetched::freshFor).orElse(Duration.ZERO);
            Duration ttl =
                    listing.ttl().filter(longer -> longer.compareTo(asked) > 0).orElse(asked);
            well(errand, source, called, found.validators(), found.digest(), !news.isEmpty(), ttl);
        }
    }

    /** Items that say something that they did not when they were dealt with. */
    private List<NewsItem> news(Source source, List<NewsItem> items) {
        List<NewsItem> news = new ArrayList<>();
        store.write(tables -> items.forEach(item -> {
            Optional<ItemTable.Known> known = tables.items().find(source.id(), item.key());
            if (source.kind() != SourceKind.PAGES
                    && known.filter(before -> before.told().equals(item.told())).isPresent()) {
                tables.items().seen(source.id(), item.key(), desk.now());
            } else {
                news.add(item);
            }
        }));
        return news;
    }

    private static boolean isFetched(Source source, NewsItem item) {
        boolean wanted = source.options().fullText().orElse(!item.whole());
        return item.link().isPresent() && (wanted || item.text().isEmpty());
    }

    private void fetchPages(Source source, List<NewsItem> news) {
        List<Errand> pages = news.stream()
                .filter(item -> isFetched(source, item))
                .map(item -> page(source, item))
                .toList();
        if (!pages.isEmpty()) {
            store.write(tables -> pages.forEach(tables.errands()::putIfAbsent));
        }
    }

    private Errand page(Source source, NewsItem item) {
        String host = Origins.host(item.link().orElseThrow());
        return new Errand(
                Errand.Kind.PAGE, item.key(), source.id(), host, desk.now(), 0, Optional.of(ItemJson.write(item)));
    }

    private List<Story> stories(Source source, List<NewsItem> news) {
        return news.stream()
                .filter(item -> !isFetched(source, item))
                .flatMap(item -> story(source, item))
                .toList();
    }

    private Stream<Story> story(Source source, NewsItem item) {
        return new Draft(source, item, Optional.empty())
                        .article(desk.now())
                        .map(article -> new Story(source.id(), Optional.of(item), article, Optional.empty()))
                        .stream();
    }

    private void well(
            Errand errand,
            Source source,
            SourceState before,
            Validators validators,
            Optional<String> digest,
            boolean news,
            Duration asked) {
        Duration next = rhythm.next(source, before, news, Optional.of(asked));
        SourceState after = before.well(desk.now(), next, validators, digest);
        book.write(errand, source, before, after, next);
    }
}
