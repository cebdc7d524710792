package org.stancewatch.domain.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.stancewatch.domain.claim.Scope;

/**
 * How many companies stand where, for one audience in one place.
 *
 * @param scope one audience, in one place or everywhere
 * @param counts companies by stance; one of which nothing is known there counts nowhere
 */
public record ScopeCount(Scope scope, Map<Stance, Integer> counts) {

    private static final Comparator<Scope> BY_PLACE_AND_AUDIENCE = Comparator.comparing(
                    (Scope scope) -> scope.jurisdiction().orElse(""))
            .thenComparing(Scope::toString);

    public ScopeCount {
        Objects.requireNonNull(scope, "scope");
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** One for each scope that a position of {@code companies} names, everywhere before places, in the order of their names. */
    static List<ScopeCount> of(Collection<List<Position>> companies) {
        return companies.stream()
                .flatMap(List::stream)
                .flatMap(position -> cells(position.scope()).stream())
                .distinct()
                .sorted(BY_PLACE_AND_AUDIENCE)
                .map(cell -> count(cell, companies))
                .toList();
    }

    private static List<Scope> cells(Scope scope) {
        return scope.audiences().stream()
                .map(audience -> Scope.of(Set.of(audience), scope.jurisdiction()))
                .toList();
    }

    private static ScopeCount count(Scope scope, Collection<List<Position>> companies) {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        companies.forEach(positions ->
                CurrentPositions.stanceIn(scope, positions).ifPresent(stance -> counts.merge(stance, 1, Integer::sum)));
        return new ScopeCount(scope, counts);
    }
}
