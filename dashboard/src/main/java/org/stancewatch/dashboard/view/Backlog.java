package org.stancewatch.dashboard.view;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * How far someone has come in the two topics that are told: the next offset of each partition.
     *
     * @param alerts in the topic of alerts
     * @param positions in the topic of positions
     */
    public record Reached(SortedMap<Integer, Long> alerts, SortedMap<Integer, Long> positions) {}

    /**
     * A portion of what was missed.
     *
     * @param items in the order in which they arrived
     * @param arrival all up to here has been looked at, where there are no items
     * @param reached how far the topics had been read
     */
    public record Portion(List<Item> items, long arrival, Reached reached) {}

    /** What {@code filter} asks for of what lies behind {@code from} and arrived after {@code seq}; each position as it stands now. */
    public Portion after(long seq, Reached from, AlertFilter filter, int limit) {
        return file.read(now -> {
            List<Item> items = Stream.concat(
                            alerts(now, seq, from, filter, limit).stream(),
                            positions(now, seq, from, filter, limit).stream())
                    .sorted(Comparator.comparingLong(Item::seq))
                    .limit(limit)
                    .toList();
            return new Portion(items, Meta.arrival(now), reached(now));
        });
    }

    /** What arrived up to here lies before {@code from}, all of it: where to begin to look. */
    public long before(Reached from) {
        return file.read(now -> Math.min(
                Math.min(first(now, "alert", from.alerts()), first(now, "position", from.positions())) - 1,
                Meta.arrival(now)));
    }

    /** Names this building of the views. */
    public String view() {
        return file.read(Meta::view);
    }

    /** How far the topics have been read. */
    public Reached reached() {
        return file.read(Backlog::reached);
    }

    /** How much has arrived. */
    public long arrival() {
        return file.read(Meta::arrival);
    }

    private static List<Item> alerts(Handle now, long seq, Reached from, AlertFilter filter, int limit) {
        return AlertQuery.by(filter)
                .and("seq > :after")
                .and(beyond(from.alerts()))
                .select(now, "seq, part, pos, json", "order by seq limit :limit")
                .bind("after", seq)
                .bind("limit", limit)
                .map((row, context) -> new Item(
                        row.getLong("seq"),
                        Change.Kind.ALERT,
                        new At(row.getInt("part"), row.getLong("pos")),
                        row.getString("json")))
                .list();
    }

    private List<Item> positions(Handle now, long seq, Reached from, AlertFilter filter, int limit) {
        String pairs = Pairs.where(filter.companies(), filter.technologies());
        Query query = now.createQuery("select seq, part, pos, body from position"
                + (pairs.isEmpty() ? " where " : pairs + " and ") + "seq > :after and " + beyond(from.positions())
                + " order by seq limit :limit");
        Pairs.bind(query, filter.companies(), filter.technologies());
        return query.bind("after", seq)
                .bind("limit", limit)
                .map((row, context) -> new Item(
                        row.getLong("seq"),
                        Change.Kind.POSITION,
                        new At(row.getInt("part"), row.getLong("pos")),
                        json(Body.TIMELINE.read(row.getBytes("body")))))
                .list();
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

    private static Reached reached(Handle now) {
        return new Reached(Places.of(now, Topics.ALERT.name()), Places.of(now, Topics.POSITION.name()));
    }

    /** Where the first of {@code table} arrived that lies behind {@code places}; within a partition they arrive in order. */
    private static long first(Handle now, String table, SortedMap<Integer, Long> places) {
        return now.createQuery("select coalesce(min(seq), " + Long.MAX_VALUE + ") from " + table + " where "
                        + beyond(places).replace("+", ""))
                .mapTo(Long.class)
                .one();
    }

    /**
     * Numbers only: nothing of it is anybody's text. Of a partition that is not named, all. The signs keep SQLite from any index
     * but that of the order of arrival.
     */
    private static String beyond(SortedMap<Integer, Long> places) {
        if (places.isEmpty()) {
            return "true";
        }
        String named = places.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return places.entrySet().stream()
                .map(place -> "+part = " + place.getKey() + " and +pos >= " + place.getValue())
                .collect(Collectors.joining(" or ", "(", " or +part not in (" + named + "))"));
    }
}
