package org.stancewatch.domain.evaluation;

import java.time.Instant;
import java.util.Objects;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;

/**
 * Something a company has done, of which an alert should tell.
 *
 * @param id by which lists name it
 * @param pair company and technology
 * @param actClass what kind of act it was
 * @param scope for whom and where
 * @param date since when
 * @param told when the first article that tells it was published
 */
public record RealEvent(String id, Pair pair, ActClass actClass, Scope scope, PartialDate date, Instant told) {

    public RealEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(actClass, "act class");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(told, "told");
    }
}
