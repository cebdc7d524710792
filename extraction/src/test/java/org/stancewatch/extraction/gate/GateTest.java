package org.stancewatch.extraction.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.extraction.lexicon.Lexicons;

class GateTest {

    private static final Gate GATE = new Gate(Lexicons.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Axon suspends facial recognition.",
                "Axon makes facial recognition. All sales are suspended.",
                "Axon will not sell facial recognition.",
                "Axon ne vendra plus de reconnaissance faciale.",
                "AXON SUSPENDS FACIAL\n RECOGNITION",
                "Axon put facial recognition, after long talks, on hold."
            })
    void aTechnologyBesideATriggerOpensIt(String text) {
        assertThat(GATE.opens(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The council suspends the bin collection.",
                "Axon makes facial recognition. It has offices in three towns. A strike was suspended.",
                "She was suspended after the ring and the nest were found."
            })
    void allElseLeavesItShut(String text) {
        assertThat(GATE.opens(text)).isFalse();
    }

    @Test
    void aBrandIsKnownByItsCapital() {
        assertThat(GATE.opens("Its work on Recall is suspended.")).isTrue();
        assertThat(GATE.opens("The recall of two sofas is suspended.")).isFalse();
    }
}
