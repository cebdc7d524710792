package org.stancewatch.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.archive.ArchiveConfig;
import org.stancewatch.ingest.archive.ArchivePosition;
import org.stancewatch.ingest.archive.ArchivePublication;
import org.stancewatch.ingest.archive.ArchiveReport;
import org.stancewatch.ingest.publish.ArticleSink;
import org.stancewatch.ingest.publish.Outcome;

/** What the heap holds while an archive is read, tenth by tenth: {@code ArchiveMemory MEGABYTES}, as compressed. */
public final class ArchiveMemory {

    private static final int PAGES = 400;

    private ArchiveMemory() {}

    public static void main(String[] arguments) throws IOException {
        long bytes = Long.parseLong(arguments[0]) << 20;
        Path folder = Files.createTempDirectory("archive-memory");
        HeavyPages pages = new HeavyPages();
        Path some = PageArchive.write(
                folder.resolve("some.warc.gz"), IntStream.range(0, PAGES).mapToObj(pages::page));
        Path archive = repeat(Files.readAllBytes(some), bytes, folder.resolve("long.warc.gz"));
        Watch watch = new Watch(Files.size(archive) / Files.size(some) * PAGES * 45 / 100 / 10);
        ArchiveReport report = new ArchivePublication(
                        watch, ArchivePosition.forgetful(), ArchiveConfig.DEFAULT, Clock.systemUTC())
                .publish(archive);
        System.out.printf("%d articles of %d MB%n", report.published(), Files.size(archive) >> 20);
        for (Path made : List.of(some, archive, folder)) {
            Files.delete(made);
        }
    }

    private static Path repeat(byte[] members, long bytes, Path file) throws IOException {
        try (OutputStream archive = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (long written = 0; written < bytes; written += members.length) {
                archive.write(members);
            }
        }
        return file;
    }

    /** Confirms at once, and looks at the heap now and then. */
    private static final class Watch implements ArticleSink {

        private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        private final LongAdder articles = new LongAdder();
        private final long interval;

        private Watch(long interval) {
            this.interval = Math.max(1, interval);
        }

        @Override
        public CompletableFuture<Outcome> publish(Article article, String source) {
            articles.increment();
            if (articles.sum() % interval == 0) {
                memory.gc();
                System.out.printf(
                        "%8d articles, heap %d MB%n",
                        articles.sum(), memory.getHeapMemoryUsage().getUsed() >> 20);
            }
            return CompletableFuture.completedFuture(new Outcome(Outcome.Kind.PUBLISHED, ""));
        }

        @Override
        public void flush() {
            // nothing waits
        }
    }
}
