package org.stancewatch.ingest.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what comes of the records of an archive. Safe for several threads. */
final class ArchiveTally {

    /** An archive may be damaged from end to end, and nobody reads more. */
    private static final int MOST_FAULTS = 1_000;

    private final Path archive;
    private final SortedMap<String, Long> passedOver = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private long published;
    private long untold;
    private boolean left;

    ArchiveTally(Path archive) {
        this.archive = archive;
    }

    synchronized void published() {
        published++;
    }

    synchronized void passedOver(String reason) {
        passedOver.merge(reason, 1L, Long::sum);
    }

    synchronized void fault(long offset, String reason) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(place(offset) + ": " + inLine(reason));
        } else {
            untold++;
        }
    }

    /** Nothing behind {@code offset} was dealt with. */
    synchronized void left(long offset, String reason) {
        left = true;
        fault(offset, reason);
    }

    /** Where in the archive, as it is told. */
    String place(long offset) {
        return archive + ":" + offset;
    }

    synchronized ArchiveReport report() {
        List<String> told = new ArrayList<>(faults);
        if (untold > 0) {
            told.add(archive + ": " + untold + " more faults");
        }
        return new ArchiveReport(published, passedOver, told, left);
    }

    /** Messages of libraries carry what the archive holds. */
    private static String inLine(String reason) {
        String line = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }
}
