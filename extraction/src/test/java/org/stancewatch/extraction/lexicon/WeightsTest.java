package org.stancewatch.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightsTest {

    // Log odds of 0.8 are ln 4, of 0.5 are 0.
    private static final Weights HALF = new Weights(0, Map.of(Weights.LOG_ODDS, 0.5, "told-again", Math.log(3)));

    @Test
    void halfTheLogOddsOfFourToOneAreTwoToOne() {
        assertThat(HALF.corrected(0.8, Set.of())).isEqualTo(2 / 3.0, within(1e-9));
    }

    @Test
    void aFeatureMultipliesTheOdds() {
        assertThat(HALF.corrected(0.5, Set.of("told-again"))).isEqualTo(0.75, within(1e-9));
    }

    @Test
    void nothingIsCertain() {
        assertThat(Weights.asTold().corrected(1, Set.of())).isLessThan(1);
        assertThat(Weights.asTold().corrected(0, Set.of())).isPositive();
    }

    @Test
    void asToldChangesNothing() {
        assertThat(Weights.asTold().corrected(0.37, Set.of("told-again"))).isEqualTo(0.37, within(1e-9));
    }

    @Test
    void aCandidateWithARefusedFeatureIsNeverRight() {
        Weights refusing = new Weights(3, Map.of()).refusing(Set.of("actor=referred"));
        assertThat(refusing.probability(Set.of("actor=referred"))).isZero();
        assertThat(refusing.probability(Set.of("actor=named"))).isGreaterThan(0.9);
    }
}
