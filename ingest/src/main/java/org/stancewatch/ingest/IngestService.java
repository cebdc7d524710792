package org.stancewatch.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.ingest.feed.FeedHealth;
import org.stancewatch.ingest.feed.FeedPoller;
import org.stancewatch.ingest.feed.FeedSource;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.topic.Topics;

/** Watches feeds until closed. One poll at a time per feed; a feed that is down holds up no other. */
public final class IngestService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IngestService.class);
    private static final AtomicInteger THREADS = new AtomicInteger();
    private static final int MAX_THREADS = 8;
    private static final long STOP_TIMEOUT_SECONDS = 5;

    private final ArticlePublisher publisher;
    private final ScheduledExecutorService polls;
    private final List<FeedPoller> pollers = new CopyOnWriteArrayList<>();

    private IngestService(ArticlePublisher publisher, int threads) {
        this.publisher = publisher;
        this.polls = Executors.newScheduledThreadPool(threads, IngestService::thread);
    }

    /**
     * Connects to the cluster and starts to poll; topics and schemas are there already. {@code registry} shows what is
     * counted.
     */
    public static IngestService start(IngestConfig config, Clock clock, MeterRegistry registry) {
        return start(config, connect(config, clock, registry), clock, registry);
    }

    static IngestService start(IngestConfig config, ArticlePublisher publisher, Clock clock, MeterRegistry registry) {
        int threads = Math.max(1, Math.min(MAX_THREADS, config.sources().size()));
        IngestService service = new IngestService(publisher, threads);
        registry.gauge("stancewatch.ingest.feeds.failing", service, IngestService::failing);
        config.sources().forEach(source -> service.watch(source, config, clock));
        return service;
    }

    /** A publisher alone, for articles that come from files. */
    public static ArticlePublisher connect(IngestConfig config, Clock clock, MeterRegistry registry) {
        return ArticlePublisher.connect(
                config.producer(),
                AvroSerdes.of(config.serde()).value(Topics.ARTICLE).serializer(),
                clock,
                registry);
    }

    /** The publisher the polls write to. */
    public ArticlePublisher publisher() {
        return publisher;
    }

    /** How each feed does now. */
    public List<FeedHealth> feeds() {
        return pollers.stream().map(FeedPoller::health).toList();
    }

    /** Stops within seconds; a poll under way is interrupted, and its feed is read anew at the next start. */
    @Override
    public void close() {
        polls.shutdownNow();
        try {
            if (!polls.awaitTermination(STOP_TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a poll did not stop within {} s", STOP_TIMEOUT_SECONDS);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            publisher.close();
        }
    }

    private void watch(FeedSource source, IngestConfig config, Clock clock) {
        FeedPoller poller = new FeedPoller(source, config.fetch(), publisher, clock);
        pollers.add(poller);
        long interval = config.pollInterval().toMillis();
        polls.scheduleWithFixedDelay(() -> poll(poller, source), 0, interval, TimeUnit.MILLISECONDS);
    }

    private double failing() {
        return feeds().stream().filter(feed -> feed.trouble().isPresent()).count();
    }

    /** An exception would end the schedule of this feed in silence. */
    private static void poll(FeedPoller poller, FeedSource source) {
        try {
            poller.poll();
        } catch (InterruptException stopping) {
            LOG.debug("feed {}: poll interrupted", source);
        } catch (RuntimeException bug) {
            LOG.error("feed {}: poll failed", source, bug);
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "feed-poll-" + THREADS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
