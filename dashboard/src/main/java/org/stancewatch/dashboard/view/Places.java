package org.stancewatch.dashboard.view;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** How far the topics have been read. */
final class Places {

    private Places() {}

    static void put(Handle file, String topic, int partition, long next) {
        file.createUpdate("insert into place (topic, part, next) values (:topic, :part, :next)"
                        + " on conflict (topic, part) do update set next = excluded.next")
                .bind("topic", topic)
                .bind("part", partition)
                .bind("next", next)
                .execute();
    }

    static void countSkipped(Handle file, String topic, int partition) {
        file.createUpdate("insert into place (topic, part, next, skipped) values (:topic, :part, 0, 1)"
                        + " on conflict (topic, part) do update set skipped = skipped + 1")
                .bind("topic", topic)
                .bind("part", partition)
                .execute();
    }

    /** The next offset of each partition of {@code topic} that was read. */
    static SortedMap<Integer, Long> of(Handle file, String topic) {
        SortedMap<Integer, Long> places = new TreeMap<>();
        file.createQuery("select part, next from place where topic = :topic")
                .bind("topic", topic)
                .map((row, context) -> Map.entry(row.getInt("part"), row.getLong("next")))
                .forEach(place -> places.put(place.getKey(), place.getValue()));
        return places;
    }

    /** Records that were passed over, by topic. */
    static Map<String, Long> skipped(Handle file) {
        return file
                .createQuery("select topic, sum(skipped) as skipped from place group by topic")
                .map((row, context) -> Map.entry(row.getString("topic"), row.getLong("skipped")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
