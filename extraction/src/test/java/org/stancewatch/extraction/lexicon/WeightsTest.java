package org.stancewatch.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private static final Weights MODEL = new Weights(0, Map.of("log-odds", 0.5, "told-again", Math.log(3)));

    @Test
    void aMeasureWeighsByItsSize() {
        assertThat(MODEL.probability(Map.of("log-odds", Math.log(4)))).isEqualTo(2 / 3.0, within(1e-9));
    }

    @Test
    void aFeatureMultipliesTheOdds() {
        assertThat(MODEL.probability(Set.of("told-again"))).isEqualTo(0.75, within(1e-9));
    }

    @Test
    void whatHasNoWeightWeighsNothing() {
        assertThat(MODEL.probability(Map.of("unheard-of", 7.0))).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void forACertainModelEverythingIsRight() {
        assertThat(Weights.certain().probability(Map.of("log-odds", -5.0))).isEqualTo(1);
    }

    @Test
    void aCandidateWithARefusedFeatureIsNeverRight() {
        Weights refusing = new Weights(3, Map.of()).refusing(Set.of("actor=referred"));
        assertThat(refusing.probability(Set.of("actor=referred"))).isZero();
        assertThat(refusing.probability(Set.of("actor=named"))).isGreaterThan(0.9);
    }

    /** Added as doubles, the third would lose its last digits in one of the orders. */
    @Test
    void featuresWeighTheSameInWhateverOrderTheyAreAdded() {
        Weights model = new Weights(0, Map.of("a", 1e8, "b", -1e8, "c", 0.1));

        assertThat(model.probability(new LinkedHashSet<>(List.of("a", "b", "c"))))
                .isEqualTo(model.probability(new LinkedHashSet<>(List.of("c", "b", "a"))));
    }
}
