package org.stancewatch.ingest.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The cluster on which what the other tables call published is. */
public final class HomeTable {

    private final Handle handle;

    HomeTable(Handle handle) {
        this.handle = handle;
    }

    /** Its id; empty where nothing was published yet. */
    public Optional<String> cluster() {
        return handle.createQuery("select cluster from home")
                .mapTo(String.class)
                .findOne();
    }

    /** It is this one, from now on. */
    public void settle(String cluster) {
        handle.execute("insert into home values (?)", cluster);
    }
}
