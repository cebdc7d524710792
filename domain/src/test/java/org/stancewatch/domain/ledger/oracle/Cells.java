package org.stancewatch.domain.ledger.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Scope;

/** Every audience told times every place told, the widest first. A cell stands for what no narrower cell holds. */
record Cells(List<Scope> all) {

    static Cells of(List<Told> told) {
        List<Scope> cells = new ArrayList<>();
        Set<Optional<String>> places =
                told.stream().map(one -> one.claim().scope().jurisdiction()).collect(Collectors.toSet());
        told.stream()
                .flatMap(one -> one.claim().scope().audiences().stream())
                .distinct()
                .forEach(audience -> places.forEach(place -> cells.add(Scope.of(Set.of(audience), place))));
        return new Cells(cells.stream()
                .sorted(Comparator.<Scope>comparingLong(
                                cell -> -cells.stream().filter(cell::contains).count())
                        .thenComparing(Scope::toString))
                .toList());
    }

    List<Scope> within(Scope scope) {
        return all.stream().filter(scope::contains).toList();
    }

    /** §3.4: at most one alert a place: {@code cells} in few scopes, each of one place; what lies within another is told by it. */
    static List<Scope> byPlace(Collection<Scope> cells) {
        TreeMap<String, TreeSet<String>> audiences = new TreeMap<>();
        cells.stream()
                .filter(cell -> cells.stream().noneMatch(other -> !other.equals(cell) && other.contains(cell)))
                .forEach(cell -> audiences
                        .computeIfAbsent(cell.jurisdiction().orElse(""), none -> new TreeSet<>())
                        .addAll(cell.audiences()));
        return audiences.entrySet().stream()
                .map(place ->
                        new Scope(place.getValue(), Optional.of(place.getKey()).filter(name -> !name.isEmpty())))
                .toList();
    }
}
