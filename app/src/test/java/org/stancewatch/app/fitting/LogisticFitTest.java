package org.stancewatch.app.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stancewatch.app.fitting.LogisticFit.Example;
import org.stancewatch.app.fitting.LogisticFit.Model;

class LogisticFitTest {

    private static List<Example> examples(int count, Map<String, Double> features, boolean right) {
        return Collections.nCopies(count, new Example(features, right, 1));
    }

    private static List<Example> all(List<Example> some, List<Example> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    @Test
    void withoutFeaturesTheModelIsTheShareOfRightOnes() {
        Model model = LogisticFit.fit(all(examples(30, Map.of(), true), examples(10, Map.of(), false)), 1, Map.of());
        assertThat(model.probability(Map.of())).isEqualTo(0.75, within(1e-4));
    }

    @Test
    void aHiddenModelIsFoundAgain() {
        Model hidden = new Model(-0.5, Map.of("a", 2.0, "b", -1.0));
        Random random = new Random(3);
        List<Example> examples = Stream.generate(() -> {
                    Map<String, Double> features =
                            Map.of("a", random.nextBoolean() ? 1.0 : 0.0, "b", random.nextGaussian());
                    return new Example(features, random.nextDouble() < hidden.probability(features), 1);
                })
                .limit(20_000)
                .toList();
        Model found = LogisticFit.fit(examples, 0.1, Map.of());
        assertThat(found.bias()).isEqualTo(-0.5, within(0.1));
        assertThat(found.weights().get("a")).isEqualTo(2.0, within(0.1));
        assertThat(found.weights().get("b")).isEqualTo(-1.0, within(0.1));
    }

    @Test
    void whatWasAlwaysRightIsNotTakenForCertain() {
        List<Example> examples = all(
                examples(3, Map.of("seen", 1.0), true),
                all(examples(50, Map.of(), true), examples(50, Map.of(), false)));
        double sure = LogisticFit.fit(examples, 1, Map.of()).probability(Map.of("seen", 1.0));
        assertThat(sure).isBetween(0.6, 0.9);
        assertThat(LogisticFit.fit(examples, 0.1, Map.of()).probability(Map.of("seen", 1.0)))
                .isGreaterThan(sure);
    }

    @Test
    void whatWasThoughtBeforeStandsWhereNothingIsSeenAgainstIt() {
        Map<String, Double> prior = Map.of("rare", -4.0, "common", -4.0);
        List<Example> examples =
                all(examples(1, Map.of("rare", 1.0), true), examples(400, Map.of("common", 1.0), true));
        Model model = LogisticFit.fit(all(examples, examples(400, Map.of(), false)), 5, prior);
        assertThat(model.weights().get("rare")).isLessThan(-3.5);
        assertThat(model.weights().get("common")).isPositive();
    }

    @Test
    void anExampleCountsForAsManyCasesAsItWeighs() {
        List<Example> weighed = List.of(new Example(Map.of(), true, 3), new Example(Map.of(), false, 1));
        assertThat(LogisticFit.fit(weighed, 1, Map.of()).probability(Map.of())).isEqualTo(0.75, within(1e-4));
    }
}
