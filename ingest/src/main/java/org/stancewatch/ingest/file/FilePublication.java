package org.stancewatch.ingest.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.archive.ArchiveConfig;
import org.stancewatch.ingest.archive.ArchivePosition;
import org.stancewatch.ingest.archive.ArchivePublication;
import org.stancewatch.ingest.archive.ArchiveReport;
import org.stancewatch.ingest.publish.ArticleSink;
import org.stancewatch.ingest.publish.Outcome;

/** Publishes the articles in files and other named inputs; what cannot be used is reported and does not stop the rest. */
public final class FilePublication {

    private final ArticleSink publisher;
    private final ArchivePublication archives;
    private final Clock clock;

    /** Reads archives from their beginning, in the languages of {@link ArchiveConfig#DEFAULT}. */
    public FilePublication(ArticleSink publisher, Clock clock) {
        this(
                publisher,
                new ArchivePublication(publisher, ArchivePosition.forgetful(), ArchiveConfig.DEFAULT, clock),
                clock);
    }

    /** Leaves archives to {@code archives}. */
    public FilePublication(ArticleSink publisher, ArchivePublication archives, Clock clock) {
        this.publisher = publisher;
        this.archives = archives;
        this.clock = clock;
    }

    /** Publishes every article in {@code files}; returns when the broker has confirmed. */
    public PublicationReport publish(List<Path> files, FileOptions options) {
        Tally tally = new Tally();
        files.forEach(file -> publish(file, options, tally));
        publisher.flush();
        return tally.report();
    }

    private void publish(Path file, FileOptions options, Tally tally) {
        if (ArticleFile.isArchive(file)) {
            tally.add(archives.publish(file));
        } else {
            new ArticleFile(file, options)
                    .read(clock.instant(), (article, line) -> send(article, file + ":" + line, tally), tally::add);
        }
    }

    /** Publishes JSON Lines that are no file, such as a resource; returns when the broker has confirmed. */
    public PublicationReport publish(String name, JsonLines.Opening opening) throws IOException {
        Tally tally = new Tally();
        new JsonLines(name, opening)
                .forEach(
                        (value, line) -> send(ArticleLine.read(value, clock.instant()), name + ":" + line, tally),
                        tally::add);
        publisher.flush();
        return tally.report();
    }

    private void send(Article article, String place, Tally tally) {
        publisher.publish(article, place).thenAccept(outcome -> tally.add(article, place, outcome));
    }

    /** Filled by the reading thread and by the producer's. */
    private static final class Tally {

        private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
        private final SortedMap<String, Long> passedOver = new TreeMap<>();
        private final LongAdder published = new LongAdder();
        private final AtomicBoolean failed = new AtomicBoolean();

        void add(FaultyInput fault) {
            faults.add(fault.getMessage());
        }

        void add(ArchiveReport archive) {
            published.add(archive.published());
            archive.passedOver().forEach((reason, count) -> passedOver.merge(reason, count, Long::sum));
            faults.addAll(archive.faults());
            failed.compareAndSet(false, archive.left());
        }

        void add(Article article, String place, Outcome outcome) {
            if (outcome.isPublished()) {
                published.increment();
            } else {
                faults.add(place + ": article " + article.id() + ": " + outcome.reason());
                failed.compareAndSet(false, outcome.kind() == Outcome.Kind.FAILED);
            }
        }

        PublicationReport report() {
            return new PublicationReport(published.sum(), passedOver, List.copyOf(faults), !failed.get());
        }
    }
}
