package org.stancewatch.ingest.file;

import java.util.List;

/**
 * What came of publishing files.
 *
 * @param published articles the broker has confirmed
 * @param faults one line each for what was not published, {@code input:line: field: reason} where a line is to blame
 */
public record PublicationReport(long published, List<String> faults) {

    public PublicationReport {
        faults = List.copyOf(faults);
    }

    public boolean isComplete() {
        return faults.isEmpty();
    }
}
