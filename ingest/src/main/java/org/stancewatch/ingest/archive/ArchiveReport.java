package org.stancewatch.ingest.archive;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of publishing an archive.
 *
 * @param published articles the broker has confirmed
 * @param passedOver records that are no articles to be read, counted by why; {@code language es} is a page in Spanish
 * @param faults one line each for what could not be used, {@code archive:offset: field: reason}
 * @param left whether it was left before its end, to be gone on with
 */
public record ArchiveReport(long published, SortedMap<String, Long> passedOver, List<String> faults, boolean left) {

    public ArchiveReport {
        passedOver = Collections.unmodifiableSortedMap(new TreeMap<>(passedOver));
        faults = List.copyOf(faults);
    }
}
