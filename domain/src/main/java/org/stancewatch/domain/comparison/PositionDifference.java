package org.stancewatch.domain.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.ledger.Position;

/**
 * A position that one side has alone, or the other has otherwise.
 *
 * @param pair company and technology
 * @param scope for whom and where
 * @param sides the position as each side has it
 */
public record PositionDifference(Pair pair, Scope scope, Sides<Position> sides) implements Difference {

    public PositionDifference {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(sides, "sides");
    }

    @Override
    public Change change() {
        return sides.change();
    }

    /** What reads differently, where both have it. */
    public List<FieldChange> fields() {
        return sides.a()
                .flatMap(a -> sides.b().map(b -> Words.of(a).changesTo(Words.of(b))))
                .orElse(List.of());
    }

    @Override
    public SortedSet<Pair> pairs() {
        return new TreeSet<>(Set.of(pair));
    }

    @Override
    public Set<String> ground() {
        return Set.of();
    }
}
