package org.stancewatch.ingest.archive;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import org.stancewatch.ingest.publish.ArticleSink;

/**
 * Publishes archives. One thread cuts records, workers make articles of them; what is under way is bounded, so that memory does
 * not grow with the archive. Told through an {@link ArchivePosition} is only what the broker has confirmed with everything before
 * it: whoever is killed and started again sends nothing too few, and a little twice.
 */
public final class ArchivePublication {

    private final ArticleSink sink;
    private final ArchivePosition positions;
    private final ArchiveConfig config;
    private final Clock clock;

    /** Into {@code sink}. */
    public ArchivePublication(ArticleSink sink, ArchivePosition positions, ArchiveConfig config, Clock clock) {
        this.sink = sink;
        this.positions = positions;
        this.config = config;
        this.clock = clock;
    }

    /** Publishes the articles in {@code archive} from where it was left; returns when the broker has confirmed. */
    public ArchiveReport publish(Path archive) {
        ArchiveTally tally = new ArchiveTally(archive);
        try {
            long from = positions.of(archive);
            ArchiveRun run = new ArchiveRun(sink, new RecordReader(config), config, clock, tally, from);
            readAll(archive, from, run, tally);
        } catch (NoSuchFileException missing) {
            tally.fault(0, "file: does not exist");
        } catch (IOException unreadable) {
            tally.fault(0, "file: cannot be read: " + unreadable.getMessage());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            tally.left(0, "archive: was left when the program was stopped");
        }
        return tally.report();
    }

    private void readAll(Path archive, long from, ArchiveRun run, ArchiveTally tally)
            throws IOException, InterruptedException {
        try (run;
                ArchiveRecords records = new ArchiveRecords(archive, from, config.limits(), tally::fault)) {
            ConfirmedPosition confirmed = new ConfirmedPosition(archive, positions, from);
            for (var record = records.next(); record.isPresent() && !run.isStopped(); record = records.next()) {
                run.take(record.get());
                confirmed.at(run.confirmed());
            }
            run.finish();
            confirmed.atLast(run.confirmed());
            if (run.isStopped()) {
                tally.left(run.confirmed(), "archive: is left here, as the broker accepts no more; publish it again");
            }
        }
    }
}
