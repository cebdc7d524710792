package org.stancewatch.ingest.coverage;

import org.stancewatch.domain.coverage.SourceCoverage;

/** Hears how sources do. */
public interface CoverageListener {

    /** {@code now} follows what was heard of the same source before. Does not wait for the cluster longer than a second. */
    void observe(SourceCoverage now);

    /** The source of that id is watched no longer, and nothing more is told of it. */
    void forget(String id);
}
