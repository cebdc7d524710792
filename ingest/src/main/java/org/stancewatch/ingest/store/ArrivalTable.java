package org.stancewatch.ingest.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** How many new articles came from each source, by language and hour. */
public final class ArrivalTable {

    /** Of what says no language. */
    public static final String UNDETERMINED = "und";

    /**
     * New articles of one source, language and hour.
     *
     * @param hour its beginning
     */
    public record Hour(String source, String language, Instant hour, int articles) {}

    private final Handle handle;

    ArrivalTable(Handle handle) {
        this.handle = handle;
    }

    /** Counts {@code articles} more. */
    public void count(String source, String language, Instant now, long articles) {
        handle.execute(
                "insert into arrival values (?, ?, ?, ?) on conflict do update set articles = articles + excluded.articles",
                source,
                language,
                now.truncatedTo(ChronoUnit.HOURS).toEpochMilli(),
                articles);
    }

    /** All that were counted from {@code from} on, the oldest first. */
    public List<Hour> since(Instant from) {
        return handle.createQuery(
                        "select source, language, hour, articles from arrival where hour >= :from order by hour")
                .bind("from", from.toEpochMilli())
                .map((row, context) -> new Hour(
                        row.getString("source"),
                        row.getString("language"),
                        Instant.ofEpochMilli(row.getLong("hour")),
                        row.getInt("articles")))
                .list();
    }
}
