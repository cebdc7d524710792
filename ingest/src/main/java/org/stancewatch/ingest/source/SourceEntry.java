package org.stancewatch.ingest.source;

import java.util.Objects;
import java.util.Optional;

/**
 * A source as it stands in a list.
 *
 * @param note what its operator wrote beside it, for people
 * @param line where it stands, counted from 1; 0: in no file yet
 */
public record SourceEntry(Source source, Optional<String> note, int line) {

    public SourceEntry {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
    }

    /** One that is to be written. */
    public static SourceEntry of(Source source) {
        return new SourceEntry(source, Optional.empty(), 0);
    }
}
