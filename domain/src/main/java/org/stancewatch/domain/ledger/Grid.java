package org.stancewatch.domain.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Scope;

/**
 * The scopes of a ledger cut into cells: one audience in one place, less what other cells of it single out. All that an
 * event does it does to whole cells.
 *
 * @param cells scopes of one audience each, the widest first
 */
record Grid(List<Scope> cells) {

    /** The coarsest grid in which each of {@code scopes} is a set of cells. */
    static Grid of(Collection<Scope> scopes) {
        Set<String> audiences =
                scopes.stream().flatMap(scope -> scope.audiences().stream()).collect(Collectors.toSet());
        Set<Optional<String>> places = scopes.stream().map(Scope::jurisdiction).collect(Collectors.toSet());
        List<Scope> cells = audiences.stream()
                .flatMap(audience -> places.stream().map(place -> Scope.of(Set.of(audience), place)))
                .toList();
        Map<Scope, Integer> sizes =
                cells.stream().collect(Collectors.toMap(Function.identity(), cell -> within(cell, cells)));
        return new Grid(cells.stream()
                .sorted(Comparator.<Scope, Integer>comparing(sizes::get)
                        .reversed()
                        .thenComparing(Scope::toString))
                .toList());
    }

    /** How many cells {@code scope} holds: a wider scope holds more than one within it. */
    int size(Scope scope) {
        return within(scope, cells);
    }

    private static int within(Scope scope, Collection<Scope> cells) {
        return (int) cells.stream().filter(scope::contains).count();
    }

    /** The scopes that {@code cells} make up, one for each place. */
    static List<Scope> scopesOf(Collection<Scope> cells) {
        Map<String, SortedSet<String>> byPlace = new TreeMap<>();
        cells.stream()
                .filter(cell -> cells.stream().noneMatch(other -> !other.equals(cell) && other.contains(cell)))
                .forEach(cell -> byPlace.computeIfAbsent(cell.jurisdiction().orElse(""), none -> new TreeSet<>())
                        .addAll(cell.audiences()));
        return byPlace.entrySet().stream()
                .map(entry ->
                        new Scope(entry.getValue(), Optional.of(entry.getKey()).filter(place -> !place.isEmpty())))
                .toList();
    }
}
