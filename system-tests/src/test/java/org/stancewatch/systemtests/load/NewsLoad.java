package org.stancewatch.systemtests.load;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Services;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.ingest.publish.Outcome;

/** News from several newsrooms at once, at a steady rate, through ingest's own publisher, until it is stopped. */
public final class NewsLoad implements AutoCloseable {

    private static final int NEWSROOMS = 3;
    private static final int BATCH = 2;
    private static final Duration PERIOD = Duration.ofMillis(60);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ArticlePublisher publisher;
    private final ScheduledExecutorService presses = Executors.newScheduledThreadPool(NEWSROOMS);
    private final Queue<CompletableFuture<Outcome>> outcomes = new ConcurrentLinkedQueue<>();

    private NewsLoad(ArticlePublisher publisher) {
        this.publisher = publisher;
    }

    /** Starts to publish 100 revisions a second. */
    public static NewsLoad start(Cluster cluster, long seed) {
        return start(cluster, seed, PERIOD);
    }

    /** Starts to publish six revisions in each {@code period}. */
    public static NewsLoad start(Cluster cluster, long seed, Duration period) {
        NewsLoad load = new NewsLoad(Services.publisher(cluster, PATIENCE));
        for (int newsroom = 0; newsroom < NEWSROOMS; newsroom++) {
            load.open(new Newsroom("newsroom-" + newsroom, seed + newsroom), period);
        }
        return load;
    }

    /** Publishes no more, and returns how many revisions the broker has confirmed. */
    public long stop() throws InterruptedException {
        presses.shutdown();
        presses.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        publisher.flush();
        return outcomes.stream()
                .map(CompletableFuture::join)
                .filter(Outcome::isPublished)
                .count();
    }

    /** How many revisions were handed over. */
    public int sent() {
        return outcomes.size();
    }

    @Override
    public void close() {
        presses.shutdownNow();
        publisher.close();
    }

    private void open(Newsroom newsroom, Duration period) {
        presses.scheduleAtFixedRate(() -> publish(newsroom), 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void publish(Newsroom newsroom) {
        for (int revision = 0; revision < BATCH; revision++) {
            outcomes.add(publisher.publish(newsroom.next(), "newsroom"));
        }
    }
}
