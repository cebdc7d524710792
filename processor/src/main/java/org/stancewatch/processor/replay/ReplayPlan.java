package org.stancewatch.processor.replay;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.stancewatch.schemas.topic.Generation;

/**
 * What a replay does, fixed when it begins: whoever runs it again, after whatever end, does the same.
 *
 * @param generation whose topics it writes
 * @param articles what it reads of the article topic, by partition; of others nothing
 * @param verdicts likewise of the verdict topic
 * @param filter which of that it is about
 * @param asOf the day on which it closes: what falls due by then is told
 * @param articlesPerSecond how fast it reads at most; empty: as fast as it can
 */
public record ReplayPlan(
        Generation generation,
        Map<Integer, OffsetRange> articles,
        Map<Integer, OffsetRange> verdicts,
        ArticleFilter filter,
        LocalDate asOf,
        OptionalInt articlesPerSecond) {

    public ReplayPlan {
        if (generation.inService()) {
            throw new IllegalArgumentException("generation: " + generation.name() + " is in service, no replay");
        }
        articles = Map.copyOf(articles);
        verdicts = Map.copyOf(verdicts);
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The same at another speed. */
    public ReplayPlan at(OptionalInt perSecond) {
        return new ReplayPlan(generation, articles, verdicts, filter, asOf, perSecond);
    }
}
