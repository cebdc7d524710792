package org.stancewatch.domain.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * Which state of an article this is. A later revision replaces an earlier one whatever the order of arrival; the content
 * hash settles equal times, so that the order is total.
 *
 * @param time when the publisher last changed the article; where that is untold, when it was fetched
 * @param contentHash SHA-256 of title, text and status, in hexadecimal
 */
public record Revision(Instant time, String contentHash) implements Comparable<Revision> {

    private static final Comparator<Revision> ORDER =
            Comparator.comparing(Revision::time).thenComparing(Revision::contentHash);

    public Revision {
        Objects.requireNonNull(time, "revision time");
        Objects.requireNonNull(contentHash, "revision content hash");
    }

    @Override
    public int compareTo(Revision other) {
        return ORDER.compare(this, other);
    }
}
