package org.stancewatch.ingest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What is to be done, and when. */
public final class ErrandTable {

    private final Handle handle;
    private final Agenda agenda;

    ErrandTable(Handle handle, Agenda agenda) {
        this.handle = handle;
        this.agenda = agenda;
    }

    /** Enters all that is to be done in the agenda. */
    void enterAll() {
        handle.createQuery("select kind, host, min(due) as due from errand group by kind, host")
                .map((row, context) -> {
                    Instant due = Columns.time(row, "due").orElseThrow();
                    agenda.note(Errand.Kind.valueOf(row.getString("kind")), row.getString("host"), due);
                    return due;
                })
                .list();
    }

    /** The errand of {@code kind} to {@code host} that is due first. */
    Optional<Errand> first(Errand.Kind kind, String host) {
        return handle.createQuery("select * from errand where kind = :kind and host = :host order by due limit 1")
                .bind("kind", kind.name())
                .bind("host", host)
                .map((row, context) -> errand(row))
                .findOne();
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
        agenda.note(errand.kind(), errand.host(), errand.due());
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
