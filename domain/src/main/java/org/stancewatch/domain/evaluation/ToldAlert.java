package org.stancewatch.domain.evaluation;

import java.time.Instant;
import java.util.Objects;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;

/**
 * An alert that a subscriber was sent, to be held against {@linkplain RealEvent what has happened}.
 *
 * @param id by which lists name it
 * @param pair company and technology
 * @param actClass what kind of act it tells
 * @param scope for whom and where
 * @param effective since when
 * @param raised when it was sent
 * @param labelled whether an article it rests on tells such an act of the pair as news, by its labels
 */
public record ToldAlert(
        String id, Pair pair, ActClass actClass, Scope scope, PartialDate effective, Instant raised, boolean labelled) {

    public ToldAlert {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(actClass, "act class");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(raised, "raised");
    }
}
