package org.stancewatch.ingest.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.stancewatch.domain.coverage.CoveredSource;
import org.stancewatch.domain.coverage.SourceCoverage;

/** A source, and how it does. */
final class Papers {

    static final Instant BEGIN = Instant.parse("2026-08-31T00:00:00Z");

    private Papers() {}

    static CoveredSource paper(String id) {
        return new CoveredSource(
                id,
                "feed",
                "The Paper",
                Optional.empty(),
                Optional.of("fr"),
                Optional.empty(),
                Optional.empty(),
                "https://the-paper.example/feed",
                true);
    }

    static SourceCoverage begun() {
        return SourceCoverage.begun(paper("the-paper"), BEGIN).looked(BEGIN);
    }

    /** It never brings anything. */
    static SourceCoverage silent() {
        return begun().at(BEGIN.plus(Duration.ofDays(28)));
    }
}
