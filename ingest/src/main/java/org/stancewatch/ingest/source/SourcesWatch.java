package org.stancewatch.ingest.source;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that the list of sources has changed. It reads the file at each look and compares: modification times are as coarse as
 * a second, and the JDK's WatchService sees neither network drives nor the links that orchestrators swing. A list is some
 * kilobytes.
 */
public final class SourcesWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SourcesWatch.class);

    private final SourcesFile file;
    private final Consumer<List<Source>> changed;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(SourcesWatch::thread);
    private String text = "";
    private List<Source> sources = List.of();
    private String trouble = "";

    private SourcesWatch(SourcesFile file, Consumer<List<Source>> changed) {
        this.file = file;
        this.changed = changed;
    }

    /**
     * Hands what is in {@code file} now to {@code changed}, in this thread, and what it becomes, in another.
     *
     * @param every from one look to the next
     * @param changed is given all sources, each time they are others than before
     * @throws SourcesFault where the file is faulty now; later the last good list holds, and the fault is logged once
     */
    public static SourcesWatch start(SourcesFile file, Duration every, Consumer<List<Source>> changed)
            throws IOException {
        SourcesWatch watch = new SourcesWatch(file, changed);
        watch.first();
        long pause = every.toMillis();
        watch.looks.scheduleWithFixedDelay(watch::look, pause, pause, TimeUnit.MILLISECONDS);
        return watch;
    }

    /** Looks at the file now, as happens by itself from time to time. */
    public synchronized void look() {
        try {
            take(file.text());
            tell("");
        } catch (SourcesFault fault) {
            tell(String.join("; ", fault.lines()));
        } catch (IOException fault) {
            tell(file + ": cannot be read: " + fault);
        } catch (RuntimeException bug) {
            LOG.error("{}: what has changed could not be taken up", file, bug);
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }

    private synchronized void first() throws IOException {
        text = file.text();
        sources = sources(text);
        changed.accept(sources);
    }

    private void take(String now) {
        if (now.equals(text)) {
            return;
        }
        if (now.isEmpty() && !file.isThere()) {
            throw new SourcesFault(List.of(file + ": is gone"));
        }
        List<Source> read = sources(now);
        text = now;
        if (!read.equals(sources)) {
            sources = read;
            changed.accept(read);
        }
    }

    private List<Source> sources(String now) {
        return file.entries(now).stream().map(SourceEntry::source).toList();
    }

    private void tell(String now) {
        if (!now.equals(trouble)) {
            trouble = now;
            if (now.isEmpty()) {
                LOG.warn("{}: can be read again", file);
            } else {
                LOG.warn("{}; the last good list of {} sources holds", now, sources.size());
            }
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "sources-watch");
        thread.setDaemon(true);
        return thread;
    }
}
