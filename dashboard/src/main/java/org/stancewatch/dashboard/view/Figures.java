package org.stancewatch.dashboard.view;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * How much there is.
 *
 * @param counts rows by what they are
 * @param skipped records that could not be used, by topic
 * @param rejected dead letters in all
 * @param lastRejected the last ten of them, newest first
 */
public record Figures(Map<String, Long> counts, Map<String, Long> skipped, long rejected, List<Letter> lastRejected) {

    private static final int SHOWN = 10;

    /** A dead letter in a line. */
    public record Letter(Instant time, String kind, String cause, String origin) {}

    static Figures in(Handle now) {
        return new Figures(
                counts(now), Places.skipped(now), Meta.number(now, Meta.REJECTED), RejectedTable.last(now, SHOWN));
    }

    private static Map<String, Long> counts(Handle now) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("alerts", count(now, "alert where superseded is null"));
        counts.put("revisions", count(now, "alert"));
        counts.put("positions", count(now, "position"));
        counts.put("technologies", count(now, "technology"));
        counts.put("claims", count(now, "claim"));
        counts.put("verdicts", count(now, "verdict"));
        counts.put("articles", count(now, "article"));
        return counts;
    }

    private static long count(Handle now, String rows) {
        return now.createQuery("select count(*) from " + rows).mapTo(Long.class).one();
    }
}
