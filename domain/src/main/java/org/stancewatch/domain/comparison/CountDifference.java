package org.stancewatch.domain.comparison;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.ledger.Stance;

/**
 * A technology on which the sides count companies differently.
 *
 * @param technology id
 * @param scope for whom and where; empty: in all
 * @param sides companies by stance
 * @param pairs of the companies that stand elsewhere on one side
 */
public record CountDifference(
        String technology, Optional<Scope> scope, Sides<Map<Stance, Integer>> sides, SortedSet<Pair> pairs)
        implements Difference {

    public CountDifference {
        Objects.requireNonNull(technology, "technology");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(sides, "sides");
        pairs = Collections.unmodifiableSortedSet(new TreeSet<>(pairs));
    }

    @Override
    public Change change() {
        return sides.change();
    }

    @Override
    public Set<String> ground() {
        return Set.of();
    }
}
