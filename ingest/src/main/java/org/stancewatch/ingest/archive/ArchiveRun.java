package org.stancewatch.ingest.archive;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.publish.ArticleSink;
import org.stancewatch.ingest.publish.Outcome;

/** One archive on its way to the topic: workers, what they may hold, and how far everything is confirmed. */
final class ArchiveRun implements AutoCloseable {

    private final ArticleSink sink;
    private final RecordReader reader;
    private final Clock clock;
    private final ArchiveTally tally;
    private final LowWaterMark mark;
    private final ExecutorService workers;
    private final Semaphore window;
    private final Semaphore bytes;
    private volatile boolean stopped;

    ArchiveRun(
            ArticleSink sink, RecordReader reader, ArchiveConfig config, Clock clock, ArchiveTally tally, long from) {
        this.sink = sink;
        this.reader = reader;
        this.clock = clock;
        this.tally = tally;
        this.mark = new LowWaterMark(from);
        this.workers = Executors.newFixedThreadPool(config.workers(), ArchiveRun::worker);
        this.window = new Semaphore(config.window());
        this.bytes = new Semaphore(config.bytesUnderWay());
    }

    /** Hands a record to a worker; waits while too much is under way. */
    void take(ArchiveRecord record) throws InterruptedException {
        int size = record.block().bytes().length;
        window.acquire();
        bytes.acquire(size);
        LowWaterMark.Ticket ticket = mark.begin(record.next());
        workers.execute(() -> {
            try {
                work(record, ticket);
            } finally {
                bytes.release(size);
            }
        });
    }

    /** Everything before this offset is on the topic, or will never be. */
    long confirmed() {
        return mark.offset();
    }

    /** Whether the broker has not accepted an article: what follows would not be accepted either. */
    boolean isStopped() {
        return stopped;
    }

    /** Waits for the workers, then for the broker. */
    void finish() throws InterruptedException {
        workers.shutdown();
        while (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
            // the broker may hold the workers back for as long as the publisher is patient
        }
        sink.flush();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** Once the broker accepts no more, what waits is left as it is. */
    private void work(ArchiveRecord record, LowWaterMark.Ticket ticket) {
        if (stopped) {
            window.release();
        } else {
            read(record, ticket).ifPresent(article -> publish(article, record.offset(), ticket));
        }
    }

    private Optional<Article> read(ArchiveRecord record, LowWaterMark.Ticket ticket) {
        try {
            return Optional.of(reader.read(record, clock.instant()));
        } catch (PassedOver reason) {
            tally.passedOver(String.valueOf(reason.getMessage()));
        } catch (IOException fault) {
            tally.fault(record.offset(), String.valueOf(fault.getMessage()));
        } catch (RuntimeException | StackOverflowError fault) {
            tally.fault(record.offset(), "page: cannot be read: " + fault);
        }
        done(ticket);
        return Optional.empty();
    }

    private void publish(Article article, long offset, LowWaterMark.Ticket ticket) {
        try {
            sink.publish(article, tally.place(offset)).thenAccept(outcome -> settle(article, offset, outcome, ticket));
        } catch (RuntimeException closed) {
            leave(article, offset, "was not accepted: " + closed.getMessage());
        }
    }

    private void settle(Article article, long offset, Outcome outcome, LowWaterMark.Ticket ticket) {
        switch (outcome.kind()) {
            case PUBLISHED -> {
                tally.published();
                done(ticket);
            }
            case REFUSED -> {
                tally.fault(offset, "article " + article.id() + ": " + outcome.reason());
                done(ticket);
            }
            case FAILED -> leave(article, offset, outcome.reason());
        }
    }

    /** Its ticket stays open: reading begins here the next time. */
    private void leave(Article article, long offset, String reason) {
        tally.fault(offset, "article " + article.id() + ": " + reason);
        stopped = true;
        window.release();
    }

    private void done(LowWaterMark.Ticket ticket) {
        ticket.done();
        window.release();
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "archive-worker");
        thread.setDaemon(true); // a program that ends waits for none of them
        return thread;
    }
}
