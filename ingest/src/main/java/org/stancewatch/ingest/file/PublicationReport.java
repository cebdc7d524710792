package org.stancewatch.ingest.file;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of publishing files.
 *
 * @param published articles the broker has confirmed
 * @param passedOver records of archives that are no articles to be read, counted by why
 * @param faults one line each for what was not published, {@code input:line: field: reason} where a line is to
 *     blame; of an archive the offset in bytes stands for the line
 * @param settled whether publishing them again would change nothing: the broker has confirmed, or never will
 */
public record PublicationReport(
        long published, SortedMap<String, Long> passedOver, List<String> faults, boolean settled) {

    public PublicationReport {
        passedOver = Collections.unmodifiableSortedMap(new TreeMap<>(passedOver));
        faults = List.copyOf(faults);
    }

    public boolean isComplete() {
        return faults.isEmpty();
    }
}
