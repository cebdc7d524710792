package org.stancewatch.ingest.coverage;

import org.stancewatch.domain.coverage.SourceCoverage;

/** Hears how sources do. */
public interface CoverageListener {

    /** {@code now} follows what was heard of the same source before. Does not wait for the cluster longer than a second. */
    void observe(SourceCoverage now);
}
