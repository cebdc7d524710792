package org.stancewatch.ingest.archive;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Remembers how far into an archive everything has been published, so that a reader that was killed goes on there. Archives are
 * told apart by {@link ArchiveIdentity}, never by path. Called by one thread at a time, at most once in a few seconds.
 */
public interface ArchivePosition {

    /** The offset in bytes to read on from; 0 for an archive that is not known. */
    long of(Path archive) throws IOException;

    /** The broker has confirmed, or has set aside for good, every article before {@code offset}; it never goes back. */
    void confirmed(Path archive, long offset) throws IOException;

    /** Forgets: each reading begins at the beginning. */
    static ArchivePosition forgetful() {
        return new ArchivePosition() {
            @Override
            public long of(Path archive) {
                return 0;
            }

            @Override
            public void confirmed(Path archive, long offset) {
                // nothing is kept
            }
        };
    }
}
