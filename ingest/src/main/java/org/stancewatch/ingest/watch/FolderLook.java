package org.stancewatch.ingest.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.file.FileOptions;
import org.stancewatch.ingest.file.FilePublication;
import org.stancewatch.ingest.file.PublicationReport;
import org.stancewatch.ingest.item.Fingerprint;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.store.Errand;
import org.stancewatch.ingest.store.IngestStore;
import org.stancewatch.ingest.store.ItemTable;
import org.stancewatch.ingest.store.SourceState;

/**
 * Looks into a folder: files that came, or were written anew, are published. A file is read once it has lain still for a moment; what
 * stays in it that cannot be used is logged, once.
 */
final class FolderLook implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(FolderLook.class);
    private static final Duration STILL = Duration.ofSeconds(2);

    private final Function<Source, FilePublication> publications;
    private final Newsdesk desk;
    private final SourceBook book;
    private final IngestStore store;
    private final Rhythm rhythm;

    FolderLook(Function<Source, FilePublication> publications, Newsdesk desk, SourceBook book, Rhythm rhythm) {
        this.publications = publications;
        this.desk = desk;
        this.book = book;
        this.store = book.store();
        this.rhythm = rhythm;
    }

    @Override
    public void run(Errand errand, Source source) {
        try {
            List<Path> fresh = fresh(source);
            for (Path file : fresh) {
                publish(source, file);
            }
            SourceState before = book.state(source);
            Duration next = rhythm.next(source, before, !fresh.isEmpty(), Optional.empty());
            SourceState after = before.well(desk.now(), next, before.validators(), before.digest());
            book.write(errand, source, before, after, next);
        } catch (FetchFault fault) {
            failed(errand, source, fault);
        }
    }

    @Override
    public void failed(Errand errand, Source source, FetchFault fault) {
        SourceState before = book.state(source);
        SourceState after = before.failed(desk.now(), fault.reason());
        book.write(errand, source, before, after, rhythm.after(after.failures(), source, fault));
    }

    private List<Path> fresh(Source source) throws FetchFault {
        Path folder = Path.of(source.addresses().get(0));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(this::liesStill)
                    .filter(file -> isFresh(source, file))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw FetchFault.passing("folder cannot be read: " + fault, fault);
        }
    }

    private boolean liesStill(Path file) {
        return written(file).isBefore(desk.now().minus(STILL));
    }

    private boolean isFresh(Source source, Path file) {
        return store.read(tables -> tables.items().find(source.id(), file.toString()))
                .filter(known -> known.told().equals(state(file)))
                .isEmpty();
    }

    private void publish(Source source, Path file) throws FetchFault {
        String state = state(file);
        PublicationReport report = publications
                .apply(source)
                .publish(List.of(file), new FileOptions(source.publisher(), Optional.empty(), source.language()));
        report.faults().forEach(fault -> LOG.warn("source {}: {}", source.label(), fault));
        if (!report.settled()) {
            throw FetchFault.passing("what it holds is not published yet", null);
        }
        store.write(tables -> tables.items()
                .put(source.id(), file.toString(), new ItemTable.Known(state, Optional.empty()), desk.now()));
    }

    private static String state(Path file) {
        return Fingerprint.of(
                String.valueOf(file.toFile().length()), written(file).toString());
    }

    /** The beginning of time where it is gone already. */
    private static Instant written(Path file) {
        return Instant.ofEpochMilli(file.toFile().lastModified());
    }
}
