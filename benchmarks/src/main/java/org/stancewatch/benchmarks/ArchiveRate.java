package org.stancewatch.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * From a web archive to records, beside plain readability on the same pages: {@code ArchiveRate [PAGES | ARCHIVE.warc.gz | FOLDER]},
 * a folder holding real pages of one's own. Ours ends with Avro bytes and no broker; the peer has its pages in memory as text, and
 * ends with a text. They take turns, and the medians count.
 */
public final class ArchiveRate {

    private static final int PAGES = 1_000;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final Set<String> READ = ArchiveConfig.DEFAULT.languages();

    private ArchiveRate() {}

    public static void main(String[] arguments) throws IOException {
        String what = arguments.length > 0 ? arguments[0] : String.valueOf(PAGES);
        if (what.matches("\\d+")) {
            madeUp(Integer.parseInt(what));
        } else if (Files.isDirectory(Path.of(what))) {
            own(Path.of(what));
        } else {
            compare(Path.of(what), "of " + what);
        }
    }

    private static void own(Path pages) throws IOException {
        Path archive = OwnPages.archive(pages);
        compare(archive, "of " + pages);
        Files.delete(archive);
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
        Turns turns = new Turns(pages.size())
                .of("plain readability, one thread", () -> plain(pages))
                .of("plain readability from the archive, one thread", () -> plain(archive))
                .of("ours, one worker beside the thread that cuts", () -> ours(archive, 1))
                .of("ours, a worker a core", () -> ours(archive, ArchiveConfig.DEFAULT.workers()));
        turns.take(ROUNDS);
    }

    private static long plain(List<PageArchive.PlainPage> pages) {
        return pages.stream()
                .flatMap(ArchiveRate::text)
                .filter(text -> !text.isBlank())
                .count();
    }

    /** As it would have to be used on an archive: decompressed by the plain reader of one. */
    private static long plain(Path archive) {
        try {
            return plain(PageArchive.read(archive, Integer.MAX_VALUE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> text(PageArchive.PlainPage page) {
        try {
            return Stream.ofNullable(new Readability4JExtended(page.address(), page.html())
                    .parse()
                    .getTextContent());
        } catch (RuntimeException fault) {
            return Stream.empty(); // it makes selectors of what a page says, and fails on some
        }
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
