package org.stancewatch.ingest.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.store.Errand;
import org.stancewatch.ingest.store.IngestStore;

/**
 * Runs errands when they are due: one at a time to each host, so that a host that is slow holds up no other, and so many at
 * once. What is due stands in the store; here is only what is under way.
 */
final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long TICK_MILLIS = 50;
    private static final Duration TURNED_AWAY = Duration.ofSeconds(1);
    private static final long STOP_SECONDS = 5;

    private final IngestStore store;
    private final Predicate<String> isFree;
    private final Runnable putDown;
    private final Map<Errand.Kind, Work> works;
    private final Clock clock;
    private final Lanes lanes;
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(task("ingest-watch"));
    private final ExecutorService workers;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile Map<String, Source> sources = Map.of();

    /** {@code isFree} tells whether a host may be called now; after each errand its thread does {@code putDown}. */
    Watch(
            IngestStore store,
            Predicate<String> isFree,
            Runnable putDown,
            Map<Errand.Kind, Work> works,
            int threads,
            Clock clock) {
        this.store = store;
        this.isFree = isFree;
        this.putDown = putDown;
        this.works = works;
        this.clock = clock;
        this.lanes = new Lanes(threads);
        this.workers = Executors.newFixedThreadPool(threads, task("ingest-errand"));
    }

    /** Begins, if it has not yet: not before it is told of sources, since an errand of none of them is thrown away. */
    void start() {
        if (started.compareAndSet(false, true)) {
            ticks.scheduleWithFixedDelay(this::tick, 0, TICK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** From now on the errands of these sources are run, of no others. */
    void of(Map<String, Source> these) {
        sources = Map.copyOf(these);
    }

    /** Begins nothing any more. */
    void stop() {
        ticks.shutdownNow();
        workers.shutdownNow();
    }

    /** Stops within seconds; an errand under way is interrupted, and is run anew at the next start. */
    @Override
    public void close() {
        stop();
        try {
            if (!workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("an errand is still under way; closing without it");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lists before pages, pages before corrections: where there is too much to do, what is new comes first. */
    private void tick() {
        try {
            Instant now = clock.instant();
            for (Errand.Kind kind : Errand.Kind.values()) {
                store.due(kind, now).stream()
                        .takeWhile(any -> lanes.isFree())
                        .filter(host -> !busy.contains(host) && isFree.test(host))
                        .forEach(host -> store.next(kind, host, now).ifPresent(this::send));
            }
        } catch (RuntimeException fault) {
            LOG.error("errands cannot be read: {}", fault.toString());
        }
    }

    private void send(Errand errand) {
        Source source = sources.get(errand.source());
        if (source == null) {
            store.write(tables -> tables.errands().done(errand)); // of a source that is no longer watched
        } else if (lanes.tryEnter(errand)) {
            busy.add(errand.host());
            workers.execute(() -> run(errand, source));
        } else {
            store.waitUntil(errand.kind(), errand.host(), clock.instant().plus(TURNED_AWAY));
        }
    }

    private void run(Errand errand, Source source) {
        Work work = Objects.requireNonNull(works.get(errand.kind()));
        try {
            work.run(errand, source);
        } catch (InterruptException | CancellationException stop) {
            LOG.debug("{} is interrupted", source.label(), stop);
        } catch (RuntimeException | Error fault) {
            LOG.error("errand {} of {} fails", errand.kind(), source.label(), fault);
            work.failed(errand, source, FetchFault.passing("fails here: " + fault, fault));
        } finally {
            busy.remove(errand.host());
            putDown.run();
            lanes.leave(errand);
        }
    }

    private static ThreadFactory task(String name) {
        return runnable -> {
            Thread thread = new Thread(runnable, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
