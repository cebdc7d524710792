package org.stancewatch.ingest.store;

import java.io.IOException;
import java.nio.file.Path;
import org.stancewatch.ingest.archive.ArchiveIdentity;
import org.stancewatch.ingest.archive.ArchivePosition;

/** How far archives are published to one cluster: whoever is killed goes on there. */
public final class StoredPositions implements ArchivePosition {

    private final IngestStore store;
    private final String cluster;

    /** {@code cluster} names where they are published to: what one has, another has not. */
    public StoredPositions(IngestStore store, String cluster) {
        this.store = store;
        this.cluster = cluster;
    }

    @Override
    public long of(Path archive) throws IOException {
        String key = key(archive);
        return store.read(tables -> tables.archives().position(key));
    }

    @Override
    public void confirmed(Path archive, long offset) throws IOException {
        String key = key(archive);
        store.write(tables -> tables.archives().put(key, offset));
    }

    private String key(Path archive) throws IOException {
        return cluster + " " + ArchiveIdentity.of(archive).key();
    }
}
