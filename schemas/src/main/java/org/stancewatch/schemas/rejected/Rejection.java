package org.stancewatch.schemas.rejected;

import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;

/**
 * What was found against a record.
 *
 * @param cause in words, one line; a letter holds its first thousand characters
 * @param node the step that refused it
 */
public record Rejection(RejectionKind kind, String cause, String node, Origin origin) {

    static final int MAX_CAUSE_CHARACTERS = 1_000;

    public Rejection {
        Objects.requireNonNull(kind, "kind");
        cause = cut(cause);
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * Reads it from the headers of a letter.
     *
     * @throws IllegalArgumentException {@code header: reason} where they are not those of a letter
     */
    static Rejection in(Headers headers) {
        String kind = RejectedHeaders.required(headers, RejectedHeaders.KIND);
        return new Rejection(
                RejectionKind.ofLabel(kind)
                        .orElseThrow(() -> new IllegalArgumentException(
                                RejectedHeaders.KIND + ": '" + kind + "' is no kind of rejection")),
                RejectedHeaders.required(headers, RejectedHeaders.CAUSE),
                RejectedHeaders.required(headers, RejectedHeaders.NODE),
                new Origin(
                        RejectedHeaders.required(headers, RejectedHeaders.TOPIC),
                        position(headers),
                        RejectedHeaders.text(headers, RejectedHeaders.SOURCE)));
    }

    void addTo(Headers headers) {
        RejectedHeaders.add(headers, RejectedHeaders.KIND, kind.label());
        RejectedHeaders.add(headers, RejectedHeaders.CAUSE, cause);
        RejectedHeaders.add(headers, RejectedHeaders.NODE, node);
        RejectedHeaders.add(headers, RejectedHeaders.TOPIC, origin.topic());
        origin.source().ifPresent(source -> RejectedHeaders.add(headers, RejectedHeaders.SOURCE, source));
        origin.position().ifPresent(at -> {
            RejectedHeaders.add(headers, RejectedHeaders.PARTITION, Integer.toString(at.partition()));
            RejectedHeaders.add(headers, RejectedHeaders.OFFSET, Long.toString(at.offset()));
            RejectedHeaders.add(headers, RejectedHeaders.TIMESTAMP, Long.toString(at.timestamp()));
        });
    }

    private static Optional<Origin.Position> position(Headers headers) {
        return RejectedHeaders.text(headers, RejectedHeaders.PARTITION)
                .map(partition -> new Origin.Position(
                        Math.toIntExact(RejectedHeaders.number(headers, RejectedHeaders.PARTITION)),
                        RejectedHeaders.number(headers, RejectedHeaders.OFFSET),
                        RejectedHeaders.number(headers, RejectedHeaders.TIMESTAMP)));
    }

    private static String cut(String cause) {
        return cause.length() <= MAX_CAUSE_CHARACTERS ? cause : cause.substring(0, MAX_CAUSE_CHARACTERS);
    }
}
