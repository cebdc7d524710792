package org.stancewatch.app.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.processor.replay.ArticleFilter;
import org.stancewatch.processor.replay.OffsetRange;

/**
 * What somebody asks a replay to do. Asked again, it goes on where it was broken off.
 *
 * @param filter which news
 * @param offsets of the article topic, by partition; empty: all there is when it begins
 * @param asOf the day on which it closes; empty: that of the end of the range, else the day on which it begins
 * @param version of the rules; empty of a record of old
 * @param rules what reads the news otherwise than the product does by itself, a line each
 */
public record ReplayRequest(
        ArticleFilter filter,
        Map<Integer, OffsetRange> offsets,
        Optional<LocalDate> asOf,
        Optional<String> version,
        List<String> rules) {

    public ReplayRequest {
        offsets = Map.copyOf(offsets);
        rules = List.copyOf(rules);
    }
}
