package org.stancewatch.ingest.coverage;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.coverage.CoveredSource;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.store.SourceState;
import org.stancewatch.ingest.watch.WatchListener;

/**
 * Enters what is heard of sources into a {@link CoverageBook}, on a thread of its own: the watch never waits for the cluster. The
 * book begins with what the topic holds; while that cannot be read, what is heard waits, the oldest of too much is lost.
 */
public final class SourceListener implements WatchListener {

    private static final Logger LOG = LoggerFactory.getLogger(SourceListener.class);
    private static final int MOST_WAITING = 20_000;
    private static final Duration TICK = Duration.ofMinutes(1);
    private static final Duration READ_AGAIN = Duration.ofSeconds(10);
    private static final long CLOSE_SECONDS = 5;

    private final Supplier<Map<String, SourceCoverage>> before;
    private final CoverageReport report;
    private final Clock clock;
    private final LinkedBlockingDeque<Consumer<CoverageBook>> waiting = new LinkedBlockingDeque<>(MOST_WAITING);
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, SourceListener::thread);
    /** Touched by that thread alone. */
    private final Map<String, CoveredSource> covered = new HashMap<>();

    private Optional<CoverageBook> book = Optional.empty();
    private boolean warned;

    private SourceListener(Supplier<Map<String, SourceCoverage>> before, CoverageReport report, Clock clock) {
        this.before = before;
        this.report = report;
        this.clock = clock;
    }

    /** Begins to listen. {@code before} reads the topic to its end, and may fail; {@code report} is closed with this. */
    public static SourceListener start(
            Supplier<Map<String, SourceCoverage>> before, CoverageReport report, Clock clock) {
        SourceListener listener = new SourceListener(before, report, clock);
        listener.thread.execute(listener::open);
        listener.thread.scheduleWithFixedDelay(
                () -> listener.hear(CoverageBook::tick), TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
        return listener;
    }

    @Override
    public void listed(Source source, SourceState state) {
        hear(book -> cover(book, of(source, state)));
    }

    @Override
    public void removed(Collection<String> ids) {
        hear(book -> ids.forEach(book::forget));
    }

    @Override
    public void looked(Source source, SourceState now) {
        hear(book -> {
            cover(book, of(source, now));
            now.trouble().ifPresentOrElse(why -> book.failed(source.id(), why), () -> book.looked(source.id()));
        });
    }

    @Override
    public void paged(Source source, Optional<String> trouble) {
        hear(book -> book.paged(source.id(), trouble));
    }

    @Override
    public void pushed() {
        Optional<String> untold = Optional.empty();
        CoveredSource push = new CoveredSource(PUSH, PUSH, PUSH, untold, untold, untold, untold, "", true);
        hear(book -> cover(book, push));
    }

    @Override
    public void brought(String source, Article article) {
        hear(book -> book.brought(source, article.language(), article.published()));
    }

    /** Tells what was heard, and gives it five seconds. */
    @Override
    public void close() {
        thread.execute(this::drain);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        report.close();
    }

    private void hear(Consumer<CoverageBook> news) {
        while (!waiting.offer(news)) {
            waiting.poll();
        }
        if (!thread.isShutdown()) {
            thread.execute(this::drain);
        }
    }

    private void open() {
        try {
            book = Optional.of(new CoverageBook(before.get(), report, clock));
            drain();
        } catch (RuntimeException away) {
            warnOnce(away);
            if (!thread.isShutdown()) {
                thread.schedule(this::open, READ_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void warnOnce(RuntimeException away) {
        if (!warned) {
            warned = true;
            LOG.warn("coverage: what was known of sources cannot be read yet: {}", String.valueOf(away.getMessage()));
        }
    }

    private void drain() {
        if (book.isEmpty()) {
            return;
        }
        for (Consumer<CoverageBook> next = waiting.poll(); next != null; next = waiting.poll()) {
            try {
                next.accept(book.get());
            } catch (RuntimeException bug) {
                LOG.error("coverage: cannot be entered", bug);
            }
        }
    }

    private void cover(CoverageBook book, CoveredSource now) {
        if (!now.equals(covered.put(now.id(), now))) {
            book.watch(now);
        }
    }

    /** What the operator does not say is what the source says. */
    private static CoveredSource of(Source source, SourceState state) {
        return new CoveredSource(
                source.id(),
                source.kind().name().toLowerCase(Locale.ROOT),
                source.publisher()
                        .or(state::publisher)
                        .filter(name -> !name.isBlank())
                        .orElse(source.id()),
                source.owner(),
                source.language().or(state::language),
                source.country(),
                source.group(),
                source.label(),
                source.enabled());
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "ingest-coverage");
        thread.setDaemon(true);
        return thread;
    }
}
