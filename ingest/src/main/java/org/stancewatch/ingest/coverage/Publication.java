package org.stancewatch.ingest.coverage;

import java.time.Duration;
import java.util.Optional;
import org.stancewatch.domain.coverage.CoverageNotice;
import org.stancewatch.domain.coverage.SourceCoverage;

/** What of all that is observed goes onto the topic: a source that brings an article a second is no record a second. */
final class Publication {

    private static final Duration BETWEEN_COUNTS = Duration.ofMinutes(1);

    /** So that a reader sees that somebody still watches a source without news. */
    private static final Duration AT_LEAST = Duration.ofMinutes(15);

    private Publication() {}

    /** Whether {@code now} is to be published after {@code last}, the one that was published before it. */
    static boolean isDue(Optional<SourceCoverage> last, SourceCoverage now) {
        return last.map(before -> isDue(before, now)).orElse(true);
    }

    private static boolean isDue(SourceCoverage last, SourceCoverage now) {
        Duration since = Duration.between(last.recordedAt(), now.recordedAt());
        return isAnother(last, now)
                || since.compareTo(BETWEEN_COUNTS) >= 0 && isOfMore(last, now)
                || since.compareTo(AT_LEAST) >= 0;
    }

    /** What may change with every article. */
    private static boolean isOfMore(SourceCoverage last, SourceCoverage now) {
        return !last.activity().equals(now.activity()) || !last.pageReason().equals(now.pageReason());
    }

    /** What somebody is to be told at once. */
    private static boolean isAnother(SourceCoverage last, SourceCoverage now) {
        return last.state() != now.state()
                || !last.reason().equals(now.reason())
                || !last.source().equals(now.source())
                || CoverageNotice.between(Optional.of(last), now).isPresent();
    }
}
