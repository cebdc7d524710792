package org.stancewatch.domain.comparison;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two generations compared by content: alerts that stand, positions, and how many companies stand where.
 *
 * @param alerts how many were compared; one that both have counts once
 * @param positions likewise
 * @param counts likewise
 * @param differences alerts before positions before counts
 * @param beyond how many alerts and positions one side has of which the other does not tell at all: they are not compared
 */
public record Comparison(int alerts, int positions, int counts, List<Difference> differences, int beyond) {

    /** Of one kind of things. */
    record Part<D extends Difference>(int compared, List<D> differences, int beyond) {}

    public Comparison {
        differences = List.copyOf(differences);
    }

    public static Comparison of(Account a, Account b) {
        Part<AlertDifference> alerts = AlertComparison.of(a, b);
        Part<PositionDifference> positions = PositionComparison.of(a, b);
        Part<CountDifference> counts = CountComparison.of(a, b);
        List<Difference> all = Stream.of(alerts, positions, counts)
                .<Difference>flatMap(part -> part.differences().stream())
                .toList();
        return new Comparison(
                alerts.compared(), positions.compared(), counts.compared(), all, alerts.beyond() + positions.beyond());
    }

    public boolean isEqual() {
        return differences.isEmpty();
    }
}
