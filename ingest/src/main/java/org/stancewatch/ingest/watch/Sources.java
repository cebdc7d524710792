package org.stancewatch.ingest.watch;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stancewatch.ingest.archive.ArchiveConfig;
import org.stancewatch.ingest.archive.ArchivePublication;
import org.stancewatch.ingest.fetch.FetchLimits;
import org.stancewatch.ingest.fetch.Origins;
import org.stancewatch.ingest.fetch.WebFetcher;
import org.stancewatch.ingest.file.FilePublication;
import org.stancewatch.ingest.publish.ArticleSink;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.source.SourceKind;
import org.stancewatch.ingest.store.Errand;
import org.stancewatch.ingest.store.IngestStore;
import org.stancewatch.ingest.store.SourceState;
import org.stancewatch.ingest.store.StoredPositions;
import org.stancewatch.support.web.Backoff;

/** The sources that are watched, and all that watches them. */
public final class Sources implements AutoCloseable {

    private static final String CACHE = "cache";
    private static final String FOLDERS = "folders";

    private final IngestStore store;
    private final WebFetcher fetcher;
    private final Watch watch;
    private final WatchListener listener;
    private final Clock clock;
    private volatile Map<String, Source> watched = Map.of();

    private Sources(IngestStore store, WebFetcher fetcher, Watch watch, WatchListener listener, Clock clock) {
        this.store = store;
        this.fetcher = fetcher;
        this.watch = watch;
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * Opens what is known in {@code directory} and gets ready; nothing is watched yet.
     *
     * @param cluster asks for the id of the cluster that {@code publisher} writes to; throws where it does not answer
     */
    public static Sources open(
            Path directory,
            Schedule schedule,
            FetchLimits limits,
            ArticleSink publisher,
            Supplier<String> cluster,
            WatchListener listener,
            Clock clock) {
        IngestStore store = IngestStore.open(directory);
        store.forgetBefore(clock.instant());
        WebFetcher fetcher =
                new WebFetcher(limits, directory.resolve(CACHE), store.visits(host -> clock.instant()), clock);
        Map<Errand.Kind, Work> works = works(
                store,
                fetcher,
                schedule,
                limits,
                new OneCluster(publisher, cluster, directory, store, clock),
                listener,
                clock);
        Watch watch = new Watch(store, fetcher::isFree, fetcher::putDown, works, schedule.threads(), clock);
        return new Sources(store, fetcher, watch, listener, clock);
    }

    private static Map<Errand.Kind, Work> works(
            IngestStore store,
            WebFetcher fetcher,
            Schedule schedule,
            FetchLimits limits,
            ArticleSink publisher,
            WatchListener listener,
            Clock clock) {
        Newsdesk desk = new Newsdesk(store, publisher, listener, schedule.lookAgain(), clock);
        SourceBook book = new SourceBook(store, listener, clock);
        Backoff backoff = new Backoff(schedule.firstWait(), schedule.longestWait(), new SecureRandom());
        Rhythm rhythm = new Rhythm(schedule, backoff);
        Pages pages = new Pages(fetcher);
        SourceLook lists = new SourceLook(new Lists(fetcher, limits.maxBytes()), desk, book, rhythm);
        FolderLook folders =
                new FolderLook(source -> files(source, store, publisher, listener, clock), desk, book, rhythm);
        return Map.of(
                Errand.Kind.SOURCE, new LookByKind(lists, folders),
                Errand.Kind.PAGE, new PageVisit(pages, desk, book, backoff),
                Errand.Kind.LOOK, new LookAgain(pages, desk, store, backoff, schedule.lookAgain()));
    }

    private static FilePublication files(
            Source source, IngestStore store, ArticleSink publisher, WatchListener listener, Clock clock) {
        ArticleSink sink = publisher.telling(article -> listener.brought(source.id(), article));
        StoredPositions positions = new StoredPositions(store, FOLDERS);
        return new FilePublication(sink, new ArchivePublication(sink, positions, ArchiveConfig.DEFAULT, clock), clock);
    }

    /** From now on those of {@code these} that are enabled are watched, and no others. New ones are looked at at once. */
    public void watch(List<Source> these) {
        Map<String, Source> enabled = new LinkedHashMap<>();
        these.stream().filter(Source::enabled).forEach(source -> enabled.putIfAbsent(source.id(), source));
        watched = Map.copyOf(enabled);
        // First: an errand of a source that is not among them is thrown away.
        watch.of(watched);
        Instant now = clock.instant();
        store.write(tables -> {
            tables.errands().keepOnly(enabled.keySet());
            enabled.values().forEach(source -> tables.errands().putIfAbsent(look(source, now)));
        });
        tell(these);
        watch.start();
    }

    private void tell(List<Source> listed) {
        Set<String> ids = listed.stream().map(Source::id).collect(Collectors.toSet());
        store.write(tables -> listener.removed(tables.sources().keepOnly(ids)));
        Map<String, SourceState> states = store.read(tables -> tables.sources().all());
        listed.forEach(source -> listener.listed(source, states.getOrDefault(source.id(), SourceState.NEW)));
    }

    /** How each source does now. */
    public List<SourceHealth> health() {
        Map<String, SourceState> states = store.read(tables -> tables.sources().all());
        return watched.values().stream()
                .map(source -> health(source, states.getOrDefault(source.id(), SourceState.NEW)))
                .toList();
    }

    /** Nothing is begun any more, what is under way is broken off. */
    public void stop() {
        watch.stop();
        fetcher.close(); // a thread that waits for a server hears no interruption
        watch.close();
    }

    @Override
    public void close() {
        store.close();
    }

    private static SourceHealth health(Source source, SourceState state) {
        return new SourceHealth(source.label(), state.looked(), state.trouble());
    }

    private static Errand look(Source source, Instant now) {
        return new Errand(Errand.Kind.SOURCE, source.id(), source.id(), host(source), now, 0, Optional.empty());
    }

    /** What is not fetched from a host is one of its own. */
    private static String host(Source source) {
        URI address = source.addresses().get(0);
        boolean web = source.kind() == SourceKind.FEED || source.kind() == SourceKind.SITEMAP;
        return web ? Origins.host(address) : source.kind() + ":" + source.id();
    }
}
