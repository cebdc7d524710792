package org.stancewatch.domain.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An alert that follows from the claims as they are now, before it has an identity.
 *
 * @param content what it says
 * @param ground what it rests on: article ids, of a wave the companies
 * @param firstRecordedAt when the first of its ground was written down
 * @param corroboration number of independent publishers behind it
 * @param evidence the best words for it, a few; never empty
 */
public record StandingAlert(
        AlertContent content,
        SortedSet<String> ground,
        Instant firstRecordedAt,
        int corroboration,
        List<Evidence> evidence) {

    public StandingAlert {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(firstRecordedAt, "firstRecordedAt");
        ground = Collections.unmodifiableSortedSet(new TreeSet<>(ground));
        evidence = List.copyOf(evidence);
    }
}
