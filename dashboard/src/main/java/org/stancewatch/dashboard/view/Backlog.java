package org.stancewatch.dashboard.view;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.stancewatch.dashboard.json.Labels;
import org.stancewatch.dashboard.json.TimelineJson;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.schemas.topic.Topics;

/** What a subscriber has missed, in portions. */
public final class Backlog {

    private final ViewFile file;
    private final Labels labels;

    Backlog(ViewFile file, Labels labels) {
        this.file = file;
        this.labels = labels;
    }

    /** Something missed. */
    public record Item(long seq, Change.Kind kind, At at, String json) {}

    /**
     * A portion of what was missed.
     *
     * @param items in the order in which they arrived
     * @param arrival all up to here has been looked at, where there are no items
     * @param alerts how far the topic of alerts had been read
     * @param positions how far the topic of positions had been read
     */
    public record Portion(
            List<Item> items, long arrival, SortedMap<Integer, Long> alerts, SortedMap<Integer, Long> positions) {}

    /** Alerts from {@code places} on that arrived after {@code seq}. */
    public Portion alerts(AlertFilter filter, Map<Integer, Long> places, long seq, int limit) {
        return file.read(now -> portion(
                now,
                AlertQuery.by(filter)
                        .and("seq > :after")
                        .and(from(places))
                        .select(now, "seq, part, pos, json", "order by seq limit :limit")
                        .bind("after", seq)
                        .bind("limit", limit)
                        .map((row, context) -> new Item(
                                row.getLong("seq"),
                                Change.Kind.ALERT,
                                new At(row.getInt("part"), row.getLong("pos")),
                                row.getString("json")))
                        .list()));
    }

    /** Positions from {@code places} on that arrived after {@code seq}, each as it stands now. */
    public Portion positions(AlertFilter filter, Map<Integer, Long> places, long seq, int limit) {
        return file.read(now -> {
            String where = Pairs.where(filter.companies(), filter.technologies());
            Query query = now.createQuery("select seq, part, pos, body from position"
                    + (where.isEmpty() ? " where " : where + " and ") + "seq > :after and " + from(places)
                    + " order by seq limit :limit");
            Pairs.bind(query, filter.companies(), filter.technologies());
            return portion(
                    now,
                    query.bind("after", seq)
                            .bind("limit", limit)
                            .map((row, context) -> new Item(
                                    row.getLong("seq"),
                                    Change.Kind.POSITION,
                                    new At(row.getInt("part"), row.getLong("pos")),
                                    json(Body.TIMELINE.read(row.getBytes("body")))))
                            .list());
        });
    }

    /** Whether the alert that arrived as {@code seq} holds the words that {@code filter} asks for. */
    public boolean holdsWords(AlertFilter filter, long seq) {
        return filter.text().isEmpty()
                || file.read(now -> AlertQuery.by(filter)
                        .and("seq = :seq")
                        .select(now, "1", "")
                        .bind("seq", seq)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    private String json(Timeline timeline) {
        return TimelineJson.positions(timeline, labels).toString();
    }

    private static Portion portion(Handle now, List<Item> items) {
        return new Portion(
                items, Meta.arrival(now), Places.of(now, Topics.ALERT.name()), Places.of(now, Topics.POSITION.name()));
    }

    /** Numbers only: nothing of it is anybody's text. */
    private static String from(Map<Integer, Long> places) {
        return places.isEmpty()
                ? "true"
                : places.entrySet().stream()
                        .map(place -> "(part = " + place.getKey() + " and pos >= " + place.getValue() + ")")
                        .collect(Collectors.joining(" or ", "(", " or part > " + last(places) + ")"));
    }

    private static int last(Map<Integer, Long> places) {
        return places.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
    }
}
