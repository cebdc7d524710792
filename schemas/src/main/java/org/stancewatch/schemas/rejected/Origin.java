package org.stancewatch.schemas.rejected;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a rejected record stood, or was to stand.
 *
 * @param topic the topic it is for
 * @param position where on it; empty for a record that the topic did not take
 * @param source {@code file:line} or the address of a feed, where ingest knows
 */
public record Origin(String topic, Optional<Position> position, Optional<String> source) {

    public Origin {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(source, "source");
    }

    /**
     * A place on a topic.
     *
     * @param timestamp the record's time, milliseconds since 1970-01-01T00:00:00Z
     */
    public record Position(int partition, long offset, long timestamp) {}

    /** Of a record that was read from a topic. */
    public static Origin on(String topic, int partition, long offset, long timestamp) {
        return new Origin(topic, Optional.of(new Position(partition, offset, timestamp)), Optional.empty());
    }

    /** Of a record from {@code source} that {@code topic} did not take. */
    public static Origin before(String topic, String source) {
        return new Origin(topic, Optional.empty(), Optional.of(source));
    }

    /** {@code topic-partition@offset}, or {@code source} for {@code topic}. */
    @Override
    public String toString() {
        return position.map(at -> topic + "-" + at.partition() + "@" + at.offset())
                .orElseGet(() -> topic + source.map(from -> " from " + from).orElse(""));
    }
}
