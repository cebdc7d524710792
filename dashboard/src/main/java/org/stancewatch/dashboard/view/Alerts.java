package org.stancewatch.dashboard.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.dashboard.view.AlertPage.Cursor;
import org.stancewatch.domain.claim.Pair;

/** Alerts, looked up. */
public final class Alerts {

    private static final String STANDING = "superseded is null";
    private static final String STOOD = "seq <= :seq and (superseded is null or superseded > :seq)";
    private static final String BEYOND = "(told, part, pos) < (:told, :part, :pos)";
    private static final String NEWEST_FIRST = "order by told desc, part desc, pos desc limit :limit";

    private final ViewFile file;

    Alerts(ViewFile file) {
        this.file = file;
    }

    private record Row(long told, At at, String json) {}

    /** The latest revisions, newest told first. */
    public AlertPage latest(AlertFilter filter, int limit) {
        return file.read(now -> {
            long total = AlertQuery.by(filter)
                    .and(STANDING)
                    .select(now, "count(*)", "")
                    .mapTo(Long.class)
                    .one();
            AlertQuery query = AlertQuery.by(filter).and(STANDING);
            List<Row> rows = rows(
                    query.select(now, "told, part, pos, json", NEWEST_FIRST).bind("limit", limit + 1));
            return page(rows, limit, total, Meta.view(now), Meta.arrival(now));
        });
    }

    /**
     * What follows on a page, as it stood at the first one.
     *
     * @throws IllegalArgumentException where {@code from} is of another view
     */
    public AlertPage after(Cursor from, AlertFilter filter, int limit) {
        return file.read(now -> {
            if (!from.view().equals(Meta.view(now))) {
                throw new IllegalArgumentException("cursor: the views were built anew since: begin again");
            }
            long total = AlertQuery.by(filter)
                    .and(STOOD)
                    .select(now, "count(*)", "")
                    .bind("seq", from.seq())
                    .mapTo(Long.class)
                    .one();
            AlertQuery query = AlertQuery.by(filter).and(STOOD).and(BEYOND);
            List<Row> rows = rows(query.select(now, "told, part, pos, json", NEWEST_FIRST)
                    .bind("seq", from.seq())
                    .bind("told", from.told())
                    .bind("part", from.at().partition())
                    .bind("pos", from.at().offset())
                    .bind("limit", limit + 1));
            return page(rows, limit, total, from.view(), from.seq());
        });
    }

    /** Every revision of an alert as JSON, the first told first; none where there is no such alert. */
    public List<String> revisions(String id) {
        return file.read(now -> AlertTable.revisions(now, id));
    }

    /** What was told about a pair by {@code knownAt}, in its state of then, effective by {@code asOf}; newest told first. */
    public List<String> about(Pair pair, LocalDate asOf, Optional<Instant> knownAt) {
        AlertFilter filter = AlertFilter.of(Set.of(pair.company()), Set.of(pair.technology()));
        String latestOfThen = "seq in (select max(seq) from alert where told <= :known group by id)";
        return file.read(now -> AlertQuery.by(filter)
                .and("effective <= :asOf")
                .and("type != 'WAVE'")
                .and(knownAt.isPresent() ? latestOfThen : STANDING)
                .select(now, "json", "order by told desc, part desc, pos desc")
                .bind("asOf", asOf.toString())
                .bind("known", knownAt.map(Micros::of).orElse(Long.MAX_VALUE))
                .mapTo(String.class)
                .list());
    }

    private static List<Row> rows(org.jdbi.v3.core.statement.Query query) {
        return query.map((row, context) -> new Row(
                        row.getLong("told"), new At(row.getInt("part"), row.getLong("pos")), row.getString("json")))
                .list();
    }

    private static AlertPage page(List<Row> rows, int limit, long total, String view, long seq) {
        List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
        Optional<Cursor> next =
                rows.size() > limit ? Optional.of(cursor(shown.get(limit - 1), view, seq)) : Optional.empty();
        return new AlertPage(shown.stream().map(Row::json).toList(), next, total);
    }

    private static Cursor cursor(Row last, String view, long seq) {
        return new Cursor(view, seq, last.told(), last.at());
    }
}
