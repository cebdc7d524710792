package org.stancewatch.ingest.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.item.Draft;
import org.stancewatch.ingest.item.ItemJson;
import org.stancewatch.ingest.item.NewsItem;
import org.stancewatch.ingest.page.Page;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.store.Errand;
import org.stancewatch.ingest.store.IngestStore;
import org.stancewatch.ingest.store.ItemTable;
import org.stancewatch.ingest.store.KnownArticle;
import org.stancewatch.schemas.PublicAddress;
import org.stancewatch.support.web.Backoff;

/**
 * Fetches the page of an item that tells a summary, or nothing. Where the page cannot be had the summary stands in for it at
 * once, and gives way to the page where that can be had later.
 */
final class PageVisit implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(PageVisit.class);
    private static final int MOST_TRIES = 5;

    private final Pages pages;
    private final Newsdesk desk;
    private final IngestStore store;
    private final Backoff backoff;

    PageVisit(Pages pages, Newsdesk desk, IngestStore store, Backoff backoff) {
        this.pages = pages;
        this.desk = desk;
        this.store = store;
        this.backoff = backoff;
    }

    @Override
    public void run(Errand errand, Source source) {
        NewsItem item = ItemJson.read(errand.item().orElseThrow());
        try {
            Page page = pages.read(source, item.link().orElseThrow());
            Optional<Page> told =
                    page.text().length() > item.text().map(String::length).orElse(0)
                            ? Optional.of(page)
                            : Optional.empty();
            publish(errand, source, item, told);
        } catch (FetchFault fault) {
            failed(errand, source, fault);
        }
    }

    @Override
    public void failed(Errand errand, Source source, FetchFault fault) {
        NewsItem item = ItemJson.read(errand.item().orElseThrow());
        boolean last = fault.kind() != FetchFault.Kind.PASSING || errand.tries() + 1 >= MOST_TRIES;
        if (errand.tries() > 0 || publishSummary(source, item)) {
            wait(errand, source, item, fault, last);
        } else {
            again(errand, Duration.ofSeconds(1), errand.tries());
        }
    }

    /** Whether what the item itself holds is settled: on the topic, or nothing. */
    private boolean publishSummary(Source source, NewsItem item) {
        return desk.publish(story(source, item, Optional.empty()), source.label())
                .trouble()
                .isEmpty();
    }

    private void publish(Errand errand, Source source, NewsItem item, Optional<Page> page) {
        List<Story> story = story(source, item, page);
        if (desk.publish(story, source.label()).trouble().isPresent()) {
            again(errand, Duration.ofSeconds(1), errand.tries());
        } else {
            done(errand, source, item);
        }
    }

    private void wait(Errand errand, Source source, NewsItem item, FetchFault fault, boolean last) {
        if (last) {
            LOG.info("page {} of {}: {}", PublicAddress.in(item.link().orElseThrow()), source.label(), fault.reason());
            done(errand, source, item);
        } else {
            int tries = errand.tries() + 1;
            again(errand, backoff.after(tries, fault.retryAfter()), tries);
        }
    }

    private void again(Errand errand, Duration wait, int tries) {
        Instant due = desk.now().plus(wait);
        store.write(tables -> tables.errands().put(errand.again(due, tries)));
    }

    /** An item that came to nothing is dealt with too, as long as it says the same. */
    private void done(Errand errand, Source source, NewsItem item) {
        store.write(tables -> {
            if (tables.items().find(source.id(), item.key()).isEmpty()) {
                tables.items()
                        .put(source.id(), item.key(), new ItemTable.Known(item.told(), Optional.empty()), desk.now());
            }
            tables.errands().done(errand);
        });
    }

    private List<Story> story(Source source, NewsItem item, Optional<Page> page) {
        return new Draft(source, item, page)
                        .article(desk.now())
                        .map(article -> identified(source, item, article))
                        .map(article -> new Story(source.id(), Optional.of(item), article, page.map(Pages::substance)))
                        .stream()
                        .toList();
    }

    /** An article that is on the topic already keeps its address, whatever its page calls itself. */
    private Article identified(Source source, NewsItem item, Article article) {
        return store.read(tables -> tables.items()
                        .find(source.id(), item.key())
                        .flatMap(ItemTable.Known::article)
                        .flatMap(tables.articles()::find))
                .map(KnownArticle::article)
                .flatMap(Article::url)
                .map(article::under)
                .orElse(article);
    }
}
