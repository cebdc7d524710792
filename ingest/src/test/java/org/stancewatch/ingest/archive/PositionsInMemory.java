package org.stancewatch.ingest.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers as a store would, and every step. */
final class PositionsInMemory implements ArchivePosition {

    private final Map<ArchiveIdentity, Long> known = new HashMap<>();
    private final List<Long> told = new ArrayList<>();

    @Override
    public long of(Path archive) throws IOException {
        return known.getOrDefault(ArchiveIdentity.of(archive), 0L);
    }

    @Override
    public void confirmed(Path archive, long offset) throws IOException {
        known.put(ArchiveIdentity.of(archive), offset);
        told.add(offset);
    }

    List<Long> told() {
        return List.copyOf(told);
    }
}
