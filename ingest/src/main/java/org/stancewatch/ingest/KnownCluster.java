package org.stancewatch.ingest;

import java.util.Map;
import org.stancewatch.domain.coverage.SourceCoverage;

/** What ingest asks of its cluster beside handing over articles. Each question throws, with the reason, while it is away. */
public interface KnownCluster {

    /** What it is known by, whatever its addresses are. */
    String id();

    /** What it holds on sources and languages, by their ids. */
    Map<String, SourceCoverage> sources();
}
