package org.stancewatch.ingest.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.fetch.FetchLimits;
import org.stancewatch.ingest.fetch.WebFetcher;
import org.stancewatch.ingest.file.FilePublication;
import org.stancewatch.ingest.publish.MockArticleProducer;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.source.SourceKind;
import org.stancewatch.ingest.store.Errand;
import org.stancewatch.ingest.store.IngestStore;
import org.stancewatch.ingest.store.SourceState;
import org.stancewatch.support.web.Backoff;

/** A web server, a store and a producer without a broker; errands are run one after the other, as time is moved. */
final class Stand implements AutoCloseable {

    static final Instant START = Instant.parse("2024-03-02T09:00:00Z");

    private static final Schedule SCHEDULE = Schedule.every(Duration.ofMinutes(1));
    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(5), 100_000, Duration.ZERO, 1_000, Optional.empty());

    final MockArticleProducer producer = MockArticleProducer.confirming();
    final TestClock clock = new TestClock(START);
    final Map<String, Supplier<MockResponse>> site = new ConcurrentHashMap<>();
    final MockWebServer server = new MockWebServer();
    private final List<String> requested = new CopyOnWriteArrayList<>();
    private final PageTroubles pageTroubles = new PageTroubles();
    private final Path directory;
    private Source source;
    private IngestStore store;
    private WebFetcher fetcher;
    private Map<Errand.Kind, Work> works = Map.of();

    private Stand(Path directory, Optional<Duration> interval) throws IOException {
        this.directory = directory;
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requested.add(request.getTarget());
                return site.getOrDefault(request.getTarget(), () -> status(404)).get();
            }
        });
        server.start();
        this.source = Source.feed(address("/feed"), interval);
        this.store = IngestStore.open(directory);
        this.fetcher = fetcher();
    }

    /** A stand whose source is a feed at {@code /feed}, looked at as it is worth while. */
    static Stand watchingAFeed(Path directory) throws IOException {
        return watchingAFeed(directory, Optional.empty());
    }

    /** Likewise, looked at every so often. */
    static Stand watchingAFeed(Path directory, Optional<Duration> interval) throws IOException {
        Stand stand = new Stand(directory, interval);
        stand.begin();
        return stand;
    }

    /** The same, with another source. */
    void watch(Source other) {
        source = other;
        begin();
    }

    Source source(SourceKind kind, URI... addresses) {
        return new Source(
                "s",
                kind,
                List.of(addresses),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.of(Duration.ofHours(12)),
                Source.Options.DEFAULT);
    }

    URI address(String path) {
        return server.url(path).uri();
    }

    void serve(String path, MockResponse answer) {
        site.put(path, () -> answer);
    }

    /** Runs what is due, and what becomes due by it. */
    void run() {
        for (Optional<Errand> next = due(); next.isPresent(); next = due()) {
            works.get(next.get().kind()).run(next.get(), source);
        }
    }

    /** Lets time pass, running what becomes due on the way. */
    void pass(Duration time) {
        Instant until = clock.instant().plus(time);
        for (Instant at = nextDue(until); at.isBefore(until); at = nextDue(until)) {
            clock.pass(Duration.between(clock.instant(), at));
            run();
        }
        clock.pass(Duration.between(clock.instant(), until));
        run();
    }

    /** As after a kill: what is not in the store is forgotten. */
    void restart() {
        store.close();
        fetcher.close();
        store = IngestStore.open(directory);
        fetcher = fetcher();
        begin();
    }

    SourceState state() {
        return store.read(tables -> tables.sources().get(source.id()));
    }

    /** Why pages could not be read, as it was told. */
    List<Optional<String>> pageTroubles() {
        return pageTroubles.told();
    }

    List<Article> articles() {
        return producer.articles();
    }

    Article last() {
        return articles().get(articles().size() - 1);
    }

    long requests(String path) {
        return requested.stream().filter(path::equals).count();
    }

    static MockResponse status(int status) {
        return new MockResponse.Builder().code(status).build();
    }

    @Override
    public void close() {
        store.close();
        fetcher.close();
        server.close();
    }

    private WebFetcher fetcher() {
        return new WebFetcher(LIMITS, directory.resolve("cache"), store.visits(host -> clock.instant()), clock);
    }

    private void begin() {
        Newsdesk desk =
                new Newsdesk(store, producer.publisher(clock), WatchListener.NOBODY, SCHEDULE.lookAgain(), clock);
        SourceBook book = new SourceBook(store, pageTroubles, clock);
        Backoff backoff = new Backoff(SCHEDULE.firstWait(), SCHEDULE.longestWait(), new SplittableRandom(1));
        Rhythm rhythm = new Rhythm(SCHEDULE, backoff);
        Pages pages = new Pages(fetcher);
        works = Map.of(
                Errand.Kind.SOURCE,
                new LookByKind(
                        new SourceLook(new Lists(fetcher, LIMITS.maxBytes()), desk, book, rhythm),
                        new FolderLook(
                                any -> new FilePublication(producer.publisher(clock), clock), desk, book, rhythm)),
                Errand.Kind.PAGE,
                new PageVisit(pages, desk, book, backoff),
                Errand.Kind.LOOK,
                new LookAgain(pages, desk, store, backoff, SCHEDULE.lookAgain()));
        Errand look = new Errand(
                Errand.Kind.SOURCE, source.id(), source.id(), "source", clock.instant(), 0, Optional.empty());
        store.write(tables -> tables.errands().putIfAbsent(look));
    }

    private Optional<Errand> due() {
        return due(clock.instant()).stream().min(Comparator.comparing(Errand::due));
    }

    private Instant nextDue(Instant until) {
        return due(until).stream()
                .map(Errand::due)
                .min(Comparator.naturalOrder())
                .orElse(until);
    }

    private List<Errand> due(Instant until) {
        return Arrays.stream(Errand.Kind.values())
                .flatMap(
                        kind -> store.due(kind, until).stream().flatMap(host -> store.next(kind, host, until).stream()))
                .toList();
    }
}
