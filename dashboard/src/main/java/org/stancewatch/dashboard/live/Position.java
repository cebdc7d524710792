package org.stancewatch.dashboard.live;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.stancewatch.dashboard.view.At;
import org.stancewatch.dashboard.view.Backlog.Reached;
import org.stancewatch.dashboard.view.Change.Kind;

/**
 * How far a subscriber has come, and the id of an event: {@code source~a13.9~p20.11}, the next offset of each partition of the
 * topic of alerts, and of positions.
 *
 * @param source names the topics that the offsets are of
 */
record Position(String source, SortedMap<Integer, Long> alerts, SortedMap<Integer, Long> positions) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]+)~a([0-9.]*)~p([0-9.]*)");
    private static final int LONGEST = 20_000;

    Position {
        alerts = Collections.unmodifiableSortedMap(new TreeMap<>(alerts));
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
    }

    static Position of(String source, Reached reached) {
        return new Position(source, reached.alerts(), reached.positions());
    }

    /** Reads an id; empty where it is none. */
    static Optional<Position> parse(String id) {
        Matcher parts = FORM.matcher(id);
        if (id.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Position(parts.group(1), offsets(parts.group(2)), offsets(parts.group(3))));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    Reached reached() {
        return new Reached(alerts, positions);
    }

    /** Whether what stands there is still to be told. */
    boolean isBefore(Kind kind, At at) {
        return at.offset() >= of(kind).getOrDefault(at.partition(), 0L);
    }

    /** Behind what stands there. */
    Position behind(Kind kind, At at) {
        SortedMap<Integer, Long> moved = new TreeMap<>(of(kind));
        moved.merge(at.partition(), at.offset() + 1, Math::max);
        return kind == Kind.ALERT ? new Position(source, moved, positions) : new Position(source, alerts, moved);
    }

    /** In each partition where the one is or the other, whichever is further. */
    Position joined(Position other) {
        return new Position(source, furthest(alerts, other.alerts), furthest(positions, other.positions));
    }

    /** Whether {@code other} has come at least as far everywhere. */
    boolean isWithin(Position other) {
        return isWithin(alerts, other.alerts) && isWithin(positions, other.positions);
    }

    @Override
    public String toString() {
        return source + "~a" + text(alerts) + "~p" + text(positions);
    }

    private SortedMap<Integer, Long> of(Kind kind) {
        return kind == Kind.ALERT ? alerts : positions;
    }

    private static boolean isWithin(SortedMap<Integer, Long> one, SortedMap<Integer, Long> other) {
        return one.entrySet().stream().allMatch(place -> place.getValue() <= other.getOrDefault(place.getKey(), 0L));
    }

    private static SortedMap<Integer, Long> furthest(SortedMap<Integer, Long> one, SortedMap<Integer, Long> other) {
        SortedMap<Integer, Long> furthest = new TreeMap<>(one);
        other.forEach((partition, offset) -> furthest.merge(partition, offset, Math::max));
        return furthest;
    }

    private static String text(SortedMap<Integer, Long> offsets) {
        long partitions = offsets.isEmpty() ? 0 : offsets.lastKey() + 1L;
        return LongStream.range(0, partitions)
                .mapToObj(partition -> String.valueOf(offsets.getOrDefault((int) partition, 0L)))
                .collect(Collectors.joining("."));
    }

    private static SortedMap<Integer, Long> offsets(String text) {
        SortedMap<Integer, Long> offsets = new TreeMap<>();
        if (!text.isEmpty()) {
            for (String offset : text.split("\\.", -1)) {
                offsets.put(offsets.size(), Long.parseLong(offset));
            }
        }
        return offsets;
    }
}
