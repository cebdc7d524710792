package org.stancewatch.ingest.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * A record as it stands in an archive.
 *
 * @param offset of its first byte in the file, in bytes; within a member of several records, that of the member
 * @param next where to read on once this record is done with
 * @param kind what became of it while it was cut
 * @param target the address that was asked for
 * @param date when it was captured
 * @param block the HTTP answer, headers and all; empty where the record is no {@link Kind#ANSWER}
 */
record ArchiveRecord(
        long offset, long next, Kind kind, Optional<String> target, Optional<Instant> date, ArchivedBlock block) {

    /** What a record is to a reader of pages. */
    enum Kind {
        /** An HTTP answer. */
        ANSWER,
        /** A request, a note on the crawl, an answer seen before, a name that was resolved. */
        OTHER,
        /** An HTTP answer that is larger than a page may be. */
        TOO_LARGE
    }
}
