package org.stancewatch.dashboard.view;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.stancewatch.schemas.rejected.DeadLetter;

/** The last dead letters. */
final class RejectedTable {

    private static final int KEPT = 100;

    private RejectedTable() {}

    static void put(Handle file, At at, DeadLetter letter) {
        int added = file.createUpdate("insert or ignore into rejected (part, pos, time, kind, cause, origin)"
                        + " values (:part, :pos, :time, :kind, :cause, :origin)")
                .bind("part", at.partition())
                .bind("pos", at.offset())
                .bind("time", Micros.of(letter.rejectedAt()))
                .bind("kind", letter.rejection().kind().label())
                .bind("cause", letter.rejection().cause())
                .bind("origin", letter.rejection().origin().toString())
                .execute();
        Meta.put(file, Meta.REJECTED, Long.toString(Meta.number(file, Meta.REJECTED) + added));
        file.createUpdate("delete from rejected where (part, pos) not in"
                        + " (select part, pos from rejected order by time desc limit :kept)")
                .bind("kept", KEPT)
                .execute();
    }

    /** Newest first. */
    static List<Figures.Letter> last(Handle file, int limit) {
        return file.createQuery("select time, kind, cause, origin from rejected order by time desc limit :limit")
                .bind("limit", limit)
                .map((row, context) -> new Figures.Letter(
                        Micros.toInstant(row.getLong("time")),
                        row.getString("kind"),
                        row.getString("cause"),
                        row.getString("origin")))
                .list();
    }
}
