package org.stancewatch.ingest.store;

import org.jdbi.v3.core.Handle;

/** How far each archive is published. */
public final class ArchiveTable {

    private final Handle handle;

    ArchiveTable(Handle handle) {
        this.handle = handle;
    }

    /** The position behind which nothing of {@code archive} is confirmed; 0 at the beginning. */
    public long position(String archive) {
        return handle.createQuery("select position from archive where id = :id")
                .bind("id", archive)
                .mapTo(long.class)
                .findOne()
                .orElse(0L);
    }

    /** Writes that all of {@code archive} before {@code position} is confirmed. */
    public void put(String archive, long position) {
        handle.execute("insert or replace into archive values (?, ?)", archive, position);
    }
}
