package org.stancewatch.ingest.watch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.publish.ArticleSink;
import org.stancewatch.ingest.publish.Outcome;
import org.stancewatch.ingest.store.IngestStore;

/**
 * Hands articles on to the cluster that the store tells of, and to no other: what the store calls published is nowhere else. Which
 * cluster that is is asked before the first article goes out; until that is answered none does.
 */
final class OneCluster implements ArticleSink {

    /** Many articles may wait for one answer. */
    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);

    private final ArticleSink sink;
    private final Supplier<String> cluster;
    private final Path directory;
    private final IngestStore store;
    private final Clock clock;
    private volatile boolean home;
    private Optional<String> obstacle = Optional.empty();
    private Instant askAgain = Instant.MIN;

    /**
     * A sink on the way to {@code sink}.
     *
     * @param cluster asks for the id of the cluster; throws with the reason where it does not answer
     * @param directory of the store, as it is shown
     */
    OneCluster(ArticleSink sink, Supplier<String> cluster, Path directory, IngestStore store, Clock clock) {
        this.sink = sink;
        this.cluster = cluster;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Outcome> publish(Article article, String source) {
        Optional<String> trouble = home ? Optional.empty() : trouble();
        return trouble.map(reason -> CompletableFuture.completedFuture(Outcome.failed(reason)))
                .orElseGet(() -> sink.publish(article, source));
    }

    @Override
    public void flush() {
        sink.flush();
    }

    private synchronized Optional<String> trouble() {
        if (!home && !clock.instant().isBefore(askAgain)) {
            obstacle = ask();
            home = obstacle.isEmpty();
            askAgain = clock.instant().plus(ASK_AGAIN);
        }
        return obstacle;
    }

    private Optional<String> ask() {
        try {
            return compare(cluster.get());
        } catch (RuntimeException away) {
            return Optional.of(String.valueOf(away.getMessage()));
        }
    }

    private Optional<String> compare(String found) {
        Optional<String> known = store.read(tables -> tables.home().cluster());
        if (known.isEmpty()) {
            store.write(tables -> tables.home().settle(found));
        }
        return known.filter(other -> !other.equals(found))
                .map(other -> "%s: holds what is on cluster %s, and this is %s: name another with ingest.directory"
                        .formatted(directory, other, found));
    }
}
