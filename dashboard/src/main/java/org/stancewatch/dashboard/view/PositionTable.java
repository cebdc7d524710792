package org.stancewatch.dashboard.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.Timeline;

/** Of each pair its timeline as told last. */
final class PositionTable {

    private static final String PUT = "insert into position (company, technology, part, pos, seq, body)"
            + " values (:company, :technology, :part, :pos, :seq, :body) on conflict (technology, company) do update"
            + " set part = excluded.part, pos = excluded.pos, seq = excluded.seq, body = excluded.body";

    private PositionTable() {}

    static void put(Handle file, long seq, At at, Timeline timeline) {
        file.createUpdate(PUT)
                .bind("company", timeline.pair().company())
                .bind("technology", timeline.pair().technology())
                .bind("part", at.partition())
                .bind("pos", at.offset())
                .bind("seq", seq)
                .bind("body", Body.TIMELINE.write(timeline))
                .execute();
    }

    static void remove(Handle file, Pair pair) {
        file.createUpdate("delete from position where company = :company and technology = :technology")
                .bind("company", pair.company())
                .bind("technology", pair.technology())
                .execute();
    }

    static Optional<Timeline> find(Handle file, Pair pair) {
        return list(file, Set.of(pair.company()), Set.of(pair.technology())).stream()
                .findFirst();
    }

    /** By technology, then company; an empty set asks for all. */
    static List<Timeline> list(Handle file, Set<String> companies, Set<String> technologies) {
        Query query = file.createQuery(
                "select body from position" + Pairs.where(companies, technologies) + " order by technology, company");
        Pairs.bind(query, companies, technologies);
        return query.map((row, context) -> Body.TIMELINE.read(row.getBytes("body")))
                .list();
    }

    /** Companies of which anything is told. */
    static List<String> companies(Handle file) {
        return file.createQuery("select distinct company from position order by company")
                .mapTo(String.class)
                .list();
    }
}
