package org.stancewatch.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.apache.kafka.common.serialization.Serializer;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.archive.ArchiveConfig;
import org.stancewatch.ingest.archive.ArchivePosition;
import org.stancewatch.ingest.archive.ArchivePublication;
import org.stancewatch.ingest.archive.ArchiveReport;
import org.stancewatch.ingest.publish.ArticleSink;
import org.stancewatch.ingest.publish.Outcome;
import org.stancewatch.schemas.codec.Codecs;
import org.stancewatch.schemas.serde.StateSerdes;

/**
 * From a web archive to records, beside plain readability on the same pages: {@code ArchiveRate [PAGES | ARCHIVE.warc.gz]}. Ours
 * ends with Avro bytes and no broker; the peer has its pages in memory as text, and ends with a text.
 */
public final class ArchiveRate {

    private static final int PAGES = 1_000;
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;
    private static final Set<String> READ = ArchiveConfig.DEFAULT.languages();
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ArchiveRate() {}

    public static void main(String[] arguments) throws IOException {
        String what = arguments.length > 0 ? arguments[0] : String.valueOf(PAGES);
        if (what.matches("\\d+")) {
            madeUp(Integer.parseInt(what));
        } else {
            compare(Path.of(what), "of " + what);
        }
    }

    private static void madeUp(int count) throws IOException {
        Path folder = Files.createTempDirectory("archive-rate");
        HeavyPages pages = new HeavyPages();
        Path all = PageArchive.write(
                folder.resolve("all.warc.gz"), IntStream.range(0, count).mapToObj(pages::page));
        Path read = PageArchive.write(
                folder.resolve("read.warc.gz"),
                IntStream.range(0, count).mapToObj(pages::page).filter(page -> READ.contains(page.language())));
        compare(all, "in all languages");
        compare(read, "in the languages that are read");
        for (Path made : List.of(all, read, folder)) {
            Files.delete(made);
        }
    }

    private static void compare(Path archive, String title) throws IOException {
        List<PageArchive.PlainPage> pages = PageArchive.read(archive, Integer.MAX_VALUE);
        long characters = pages.stream().mapToLong(page -> page.html().length()).sum();
        System.out.printf(
                "%n%d pages %s, %d KB each, %d MB compressed%n",
                pages.size(), title, characters / pages.size() / 1024, Files.size(archive) >> 20);
        for (int round = 0; round <= ROUNDS; round++) {
            String name = round == 0 ? "warming up" : "round " + round;
            measure(name + ", plain readability, one thread", pages.size(), () -> plain(pages));
            measure(name + ", ours, one worker", pages.size(), () -> ours(archive, 1));
            measure(
                    name + ", ours, a worker a core",
                    pages.size(),
                    () -> ours(archive, ArchiveConfig.DEFAULT.workers()));
        }
    }

    private static void measure(String what, int pages, LongSupplier work) {
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        long articles = work.getAsLong();
        double seconds = (System.nanoTime() - start) / NANOS;
        double busy = (SYSTEM.getProcessCpuTime() - processor) / NANOS;
        System.out.printf(
                "%-46s %7.1f pages/s %8.2f ms of processor a page %7d articles%n",
                what, pages / seconds, 1_000 * busy / pages, articles);
    }

    private static long plain(List<PageArchive.PlainPage> pages) {
        return pages.stream()
                .map(page -> new Readability4JExtended(page.address(), page.html())
                        .parse()
                        .getTextContent())
                .filter(text -> text != null && !text.isBlank())
                .count();
    }

    private static long ours(Path archive, int workers) {
        ArchiveConfig standard = ArchiveConfig.DEFAULT;
        ArchiveConfig config = new ArchiveConfig(
                standard.languages(), workers, standard.window(), standard.bytesUnderWay(), standard.limits());
        ArchiveReport report = new ArchivePublication(
                        new Encoding(), ArchivePosition.forgetful(), config, Clock.systemUTC())
                .publish(archive);
        report.faults().forEach(System.err::println);
        return report.published();
    }

    /** Makes the bytes of each record and confirms at once. */
    private static final class Encoding implements ArticleSink {

        private final Serializer<Article> serializer =
                StateSerdes.of(Codecs.ARTICLE).serializer();
        private final LongAdder bytes = new LongAdder();

        @Override
        public CompletableFuture<Outcome> publish(Article article, String source) {
            bytes.add(serializer.serialize("news.article.v1", article).length);
            return CompletableFuture.completedFuture(new Outcome(Outcome.Kind.PUBLISHED, ""));
        }

        @Override
        public void flush() {
            if (bytes.sum() == 0) {
                throw new IllegalStateException("no article was written");
            }
        }
    }
}
