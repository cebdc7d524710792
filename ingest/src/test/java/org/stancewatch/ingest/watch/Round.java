package org.stancewatch.ingest.watch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.fetch.FetchLimits;
import org.stancewatch.ingest.fetch.WebFetcher;
import org.stancewatch.ingest.publish.MockArticleProducer;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.store.Errand;
import org.stancewatch.ingest.store.IngestStore;
import org.stancewatch.ingest.store.SourceState;
import org.stancewatch.support.web.Backoff;

/** Looks at one source after the other as the watch does, with one store and one fetcher for all, in the thread that asks. */
public final class Round implements AutoCloseable {

    private static final Schedule SCHEDULE = Schedule.every(Duration.ofMinutes(1));
    private static final int MOST_PAGES = 20;

    private final MockArticleProducer producer = MockArticleProducer.confirming();
    private final Clock clock;
    private final IngestStore store;
    private final WebFetcher fetcher;
    private final Pages pages;
    private final Map<Errand.Kind, Work> works;

    /** What is known is kept in {@code directory}. */
    public Round(Path directory, FetchLimits limits, Clock clock) {
        this.clock = clock;
        this.store = IngestStore.open(directory);
        this.fetcher = new WebFetcher(limits, directory.resolve("cache"), store.visits(host -> clock.instant()), clock);
        this.pages = new Pages(fetcher);
        Newsdesk desk =
                new Newsdesk(store, producer.publisher(clock), WatchListener.NOBODY, SCHEDULE.lookAgain(), clock);
        SourceBook book = new SourceBook(store, WatchListener.NOBODY, clock);
        Backoff backoff = new Backoff(SCHEDULE.firstWait(), SCHEDULE.longestWait(), new SplittableRandom(1));
        Lists lists = new Lists(fetcher, limits.maxBytes());
        this.works = Map.of(
                Errand.Kind.SOURCE, new SourceLook(lists, desk, book, new Rhythm(SCHEDULE, backoff)),
                Errand.Kind.PAGE, new PageVisit(pages, desk, book, backoff));
    }

    /** Looks at {@code source}, then at the first pages that it lists; what it brought. */
    public List<ProducerRecord<String, Article>> look(Source source) {
        producer.clear();
        run(
                new Errand(
                        Errand.Kind.SOURCE, source.id(), source.id(), "source", clock.instant(), 0, Optional.empty()),
                source);
        for (int page = 0; page < MOST_PAGES; page++) {
            nextPage().ifPresent(errand -> run(errand, source));
        }
        store.write(tables -> tables.errands().keepOnly(List.of()));
        return List.copyOf(producer.history());
    }

    /** How {@code source} does. */
    public SourceState state(Source source) {
        return store.read(tables -> tables.sources().get(source.id()));
    }

    /** Why the page at {@code address} cannot be read; empty where it can. */
    public Optional<String> trouble(Source source, URI address) {
        try {
            pages.read(source, address);
            return Optional.empty();
        } catch (FetchFault fault) {
            return Optional.of(fault.reason());
        } finally {
            fetcher.putDown();
        }
    }

    @Override
    public void close() {
        fetcher.close();
        store.close();
    }

    private void run(Errand errand, Source source) {
        try {
            Objects.requireNonNull(works.get(errand.kind())).run(errand, source);
        } finally {
            fetcher.putDown();
        }
    }

    private Optional<Errand> nextPage() {
        return store.due(Errand.Kind.PAGE, clock.instant()).stream()
                .flatMap(host -> store.next(Errand.Kind.PAGE, host, clock.instant()).stream())
                .findFirst();
    }
}
