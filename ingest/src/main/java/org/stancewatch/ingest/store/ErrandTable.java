package org.stancewatch.ingest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What is to be done, and when. */
public final class ErrandTable {

    private final Handle handle;

    ErrandTable(Handle handle) {
        this.handle = handle;
    }

    /** Of those due at {@code now} the first of each host, the one due longest first. */
    public List<Errand> due(Instant now, int most) {
        // Beside min() SQLite takes the other columns from the row that holds it.
        return handle.createQuery("select kind, ref, source, host, min(due) as due, tries, item from errand"
                        + " where due <= :now group by host order by due limit :most")
                .bind("now", now.toEpochMilli())
                .bind("most", most)
                .map((row, context) -> errand(row))
                .list();
    }

    /** Whether the errand still stands as it was read. */
    public boolean isAsBefore(Errand errand) {
        return handle.createQuery("select due from errand where kind = :kind and ref = :ref and source = :source")
                .bind("kind", errand.kind().name())
                .bind("ref", errand.ref())
                .bind("source", errand.source())
                .mapTo(long.class)
                .findOne()
                .filter(due -> due == errand.due().toEpochMilli())
                .isPresent();
    }

    /** Writes an errand; one of the same kind about the same is replaced. */
    public void put(Errand errand) {
        put(
                errand,
                "do update set host = excluded.host, due = excluded.due, tries = excluded.tries, item = excluded.item");
    }

    /** Writes an errand; one of the same kind about the same stays as it is. */
    public void putIfAbsent(Errand errand) {
        put(errand, "do nothing");
    }

    private void put(Errand errand, String conflict) {
        handle.createUpdate("insert into errand values (:kind, :ref, :source, :host, :due, :tries, :item) on conflict "
                        + conflict)
                .bind("kind", errand.kind().name())
                .bind("ref", errand.ref())
                .bind("source", errand.source())
                .bind("host", errand.host())
                .bind("due", errand.due().toEpochMilli())
                .bind("tries", errand.tries())
                .bind("item", errand.item().orElse(null))
                .execute();
    }

    /** It is done. */
    public void done(Errand errand) {
        handle.execute(
                "delete from errand where kind = ? and ref = ? and source = ?",
                errand.kind().name(),
                errand.ref(),
                errand.source());
    }

    /** Forgets the errands of all sources but these. */
    public void keepOnly(Collection<String> sources) {
        List<String> there = handle.createQuery("select distinct source from errand")
                .mapTo(String.class)
                .list();
        there.stream()
                .filter(source -> !sources.contains(source))
                .forEach(source -> handle.execute("delete from errand where source = ?", source));
    }

    private static Errand errand(ResultSet row) throws SQLException {
        return new Errand(
                Errand.Kind.valueOf(row.getString("kind")),
                row.getString("ref"),
                row.getString("source"),
                row.getString("host"),
                Columns.time(row, "due").orElseThrow(),
                row.getInt("tries"),
                Columns.text(row, "item"));
    }
}
