package org.stancewatch.ingest.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.source.SourceAddress;
import org.stancewatch.ingest.store.Errand;
import org.stancewatch.ingest.store.IngestStore;
import org.stancewatch.ingest.store.SourceState;

/**
 * Keeps how sources and their pages do, and when they are looked at next. Trouble is logged when it begins and when it is over,
 * not at every look.
 */
final class SourceBook {

    private static final Logger LOG = LoggerFactory.getLogger(SourceBook.class);

    private final IngestStore store;
    private final WatchListener listener;
    private final Clock clock;

    /** By source, why its last page could not be read; empty where it could. */
    private final Map<String, Optional<String>> pages = new ConcurrentHashMap<>();

    SourceBook(IngestStore store, WatchListener listener, Clock clock) {
        this.store = store;
        this.listener = listener;
        this.clock = clock;
    }

    IngestStore store() {
        return store;
    }

    SourceState state(Source source) {
        return store.read(tables -> tables.sources().get(source.id()));
    }

    /** The page at {@code address} could be read, or is given up for the reason {@code trouble}. */
    void paged(Source source, URI address, Optional<String> trouble) {
        if (!trouble.equals(pages.put(source.id(), trouble))) {
            listener.paged(source, trouble);
            trouble.ifPresent(
                    reason -> LOG.warn("source {}: page {}: {}", source.label(), SourceAddress.shown(address), reason));
        }
    }

    /** {@code source} was {@code before}, is {@code after}, and is to be looked at again after {@code wait}. */
    void write(Errand errand, Source source, SourceState before, SourceState after, Duration wait) {
        Instant due = clock.instant().plus(wait);
        store.write(tables -> {
            tables.sources().put(source.id(), after);
            tables.errands().put(errand.again(due, after.failures()));
        });
        listener.looked(source, after);
        if (!after.trouble().equals(before.trouble())) {
            after.trouble()
                    .ifPresentOrElse(
                            reason -> LOG.warn("source {}: {}", source.label(), reason),
                            () -> LOG.warn("source {}: is well again", source.label()));
        }
    }
}
