package org.stancewatch.domain.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.TechnologyTimeline;

/** How many companies stand where, by technology and scope. What counts nobody is as what is not there. */
final class CountComparison {

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::technology)
            .thenComparing(row -> row.scope().map(Scope::toString).orElse(""));

    /** A row of counts; without a scope that of all. */
    private record Row(String technology, Optional<Scope> scope) {}

    private CountComparison() {}

    static Comparison.Part<CountDifference> of(Account a, Account b) {
        Map<Row, Map<Stance, Integer>> ofA = counts(a);
        Map<Row, Map<Stance, Integer>> ofB = counts(b);
        SortedSet<Row> rows = new TreeSet<>(ORDER);
        rows.addAll(ofA.keySet());
        rows.addAll(ofB.keySet());
        rows.removeIf(
                row -> !a.horizon().counts(row.technology()) || !b.horizon().counts(row.technology()));
        List<CountDifference> differences = new ArrayList<>();
        rows.stream()
                .map(row -> sides(row, ofA, ofB))
                .filter(found -> !found.sides().a().equals(found.sides().b()))
                .forEach(found -> differences.add(found.difference(a, b)));
        return new Comparison.Part<>(rows.size(), differences, 0);
    }

    private record Found(Row row, Sides<Map<Stance, Integer>> sides) {

        CountDifference difference(Account a, Account b) {
            return new CountDifference(row.technology(), row.scope(), sides, moved(row.technology(), a, b));
        }
    }

    private static Found sides(Row row, Map<Row, Map<Stance, Integer>> ofA, Map<Row, Map<Stance, Integer>> ofB) {
        return new Found(row, new Sides<>(Optional.ofNullable(ofA.get(row)), Optional.ofNullable(ofB.get(row))));
    }

    private static Map<Row, Map<Stance, Integer>> counts(Account account) {
        Map<Row, Map<Stance, Integer>> counts = new TreeMap<>(ORDER);
        account.technologies().forEach(technology -> {
            counts.put(new Row(technology.technology(), Optional.empty()), technology.counts());
            technology
                    .scopes()
                    .forEach(scope ->
                            counts.put(new Row(technology.technology(), Optional.of(scope.scope())), scope.counts()));
        });
        counts.values().removeIf(Map::isEmpty);
        return counts;
    }

    private static SortedSet<Pair> moved(String technology, Account a, Account b) {
        SortedMap<String, List<Position>> ofA = companies(technology, a);
        SortedMap<String, List<Position>> ofB = companies(technology, b);
        SortedSet<String> all = new TreeSet<>(ofA.keySet());
        all.addAll(ofB.keySet());
        return all.stream()
                .filter(company -> !Optional.ofNullable(ofA.get(company)).equals(Optional.ofNullable(ofB.get(company))))
                .map(company -> new Pair(company, technology))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedMap<String, List<Position>> companies(String technology, Account account) {
        return account.technologies().stream()
                .filter(one -> one.technology().equals(technology))
                .map(TechnologyTimeline::companies)
                .findFirst()
                .orElseGet(TreeMap::new);
    }
}
