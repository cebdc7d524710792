package org.stancewatch.app.fitting;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.ConjugateGradient;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;

/**
 * Fits a logistic model by Newton's method. A ridge pulls each weight to what was thought of it before, zero where nothing
 * was, so that a feature seen three times, three times right, is not taken for a proof; the bias is free.
 */
final class LogisticFit {

    private static final int MOST_STEPS = 40;
    private static final int MOST_HALVINGS = 20;
    private static final int MOST_TURNS = 2_000;
    private static final double STILL = 1e-8;
    private static final double HARDLY_ANY = 1e-6;

    private final List<String> names;
    private final List<Row> rows;
    private final double ridge;
    private final RealVector prior;

    /**
     * What is known of one case.
     *
     * @param features by name; absent ones are 0
     * @param right the answer
     * @param weight for how many cases it counts
     */
    record Example(Map<String, Double> features, boolean right, double weight) {
        Example {
            features = Map.copyOf(features);
        }
    }

    /**
     * Log odds: {@code bias} plus each feature times its weight.
     *
     * @param weights by name of the feature, in order
     */
    record Model(double bias, Map<String, Double> weights) {

        double probability(Map<String, Double> features) {
            double odds = features.entrySet().stream()
                    .mapToDouble(feature -> weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue())
                    .sum();
            return logistic(bias + odds);
        }
    }

    /** An example by the columns of its features; column 0, the bias, all have. */
    private record Row(int[] columns, double[] values, double right, double weight) {

        double odds(RealVector weights) {
            double odds = weights.getEntry(0);
            for (int at = 0; at < columns.length; at++) {
                odds += values[at] * weights.getEntry(columns[at]);
            }
            return odds;
        }

        void addTo(RealVector sum, double times) {
            sum.addToEntry(0, times);
            for (int at = 0; at < columns.length; at++) {
                sum.addToEntry(columns[at], times * values[at]);
            }
        }
    }

    private LogisticFit(Collection<Example> examples, double ridge, Map<String, Double> before) {
        this.names = List.copyOf(examples.stream()
                .flatMap(example -> example.features().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        Map<String, Integer> columns = new HashMap<>();
        names.forEach(name -> columns.put(name, columns.size() + 1));
        this.rows = examples.stream().map(example -> row(example, columns)).toList();
        this.ridge = ridge;
        this.prior = new ArrayRealVector(names.size() + 1);
        columns.forEach((name, column) -> prior.setEntry(column, before.getOrDefault(name, 0.0)));
    }

    private static Row row(Example example, Map<String, Integer> columns) {
        List<Map.Entry<String, Double>> features =
                List.copyOf(example.features().entrySet());
        return new Row(
                features.stream()
                        .mapToInt(feature -> columns.get(feature.getKey()))
                        .toArray(),
                features.stream().mapToDouble(Map.Entry::getValue).toArray(),
                example.right() ? 1 : 0,
                example.weight());
    }

    private static double logistic(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /**
     * The model that fits {@code examples} best, less {@code ridge} / 2 times the squared distance of its weights from those
     * thought of before.
     */
    static Model fit(Collection<Example> examples, double ridge, Map<String, Double> before) {
        LogisticFit fit = new LogisticFit(examples, ridge, before);
        RealVector weights = fit.solve();
        Map<String, Double> byName = new LinkedHashMap<>();
        fit.names.forEach(name -> byName.put(name, weights.getEntry(byName.size() + 1)));
        return new Model(weights.getEntry(0), byName);
    }

    private RealVector solve() {
        RealVector weights = prior;
        double reached = loss(weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            RealVector next = shortened(weights, change(weights), reached);
            double loss = loss(next);
            if (reached - loss < STILL) {
                break;
            }
            weights = next;
            reached = loss;
        }
        return weights;
    }

    // A full step may overshoot where many are certain.
    private RealVector shortened(RealVector weights, RealVector change, double reached) {
        double length = 1;
        for (int halving = 0;
                halving < MOST_HALVINGS && loss(weights.add(change.mapMultiply(length))) > reached;
                halving++) {
            length /= 2;
        }
        return weights.add(change.mapMultiply(length));
    }

    private double loss(RealVector weights) {
        double loss = penalty(weights.subtract(prior)).dotProduct(weights.subtract(prior)) / 2;
        for (Row row : rows) {
            double odds = row.odds(weights);
            double wrongly = row.right() > 0 ? -odds : odds;
            loss += row.weight() * (Math.max(0, wrongly) + Math.log1p(Math.exp(-Math.abs(wrongly))));
        }
        return loss;
    }

    private RealVector penalty(RealVector distance) {
        RealVector penalty = distance.mapMultiply(ridge);
        penalty.setEntry(0, HARDLY_ANY * distance.getEntry(0));
        return penalty;
    }

    private RealVector change(RealVector weights) {
        RealVector downhill = penalty(prior.subtract(weights));
        double[] spread = new double[rows.size()];
        for (int at = 0; at < spread.length; at++) {
            Row row = rows.get(at);
            double probability = logistic(row.odds(weights));
            row.addTo(downhill, row.weight() * (row.right() - probability));
            spread[at] = row.weight() * probability * (1 - probability);
        }
        return new ConjugateGradient(MOST_TURNS, HARDLY_ANY, false).solve(curvature(spread), downhill);
    }

    private RealLinearOperator curvature(double[] spread) {
        return new RealLinearOperator() {
            @Override
            public int getRowDimension() {
                return names.size() + 1;
            }

            @Override
            public int getColumnDimension() {
                return names.size() + 1;
            }

            @Override
            public RealVector operate(RealVector direction) {
                RealVector curved = penalty(direction);
                for (int at = 0; at < spread.length; at++) {
                    rows.get(at).addTo(curved, spread[at] * rows.get(at).odds(direction));
                }
                return curved;
            }
        };
    }
}
