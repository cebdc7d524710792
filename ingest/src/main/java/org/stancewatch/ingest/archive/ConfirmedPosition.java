package org.stancewatch.ingest.archive;

import java.io.IOException;
import java.nio.file.Path;

/** Tells an {@link ArchivePosition} how far an archive has come, not at each record: writing it down costs more than a page. */
final class ConfirmedPosition {

    /** Two hundred pages or so: what is sent again after a crash. */
    private static final long STEP = 4 << 20;

    private final Path archive;
    private final ArchivePosition positions;
    private long told;

    ConfirmedPosition(Path archive, ArchivePosition positions, long from) {
        this.archive = archive;
        this.positions = positions;
        this.told = from;
    }

    void at(long offset) throws IOException {
        if (offset - told >= STEP) {
            atLast(offset);
        }
    }

    void atLast(long offset) throws IOException {
        if (offset > told) {
            positions.confirmed(archive, offset);
            told = offset;
        }
    }
}
