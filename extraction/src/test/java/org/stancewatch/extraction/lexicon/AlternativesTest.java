package org.stancewatch.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlternativesTest {

    @Test
    void aChoiceIsWrittenOut() {
        assertThat(Alternatives.of("(face|iris) scan")).containsExactly("face scan", "iris scan");
    }

    @Test
    void anEmptyChoiceLeavesTheWordOut() {
        assertThat(Alternatives.of("(the |)police")).containsExactly("the police", "police");
    }

    @Test
    void choicesMultiply() {
        assertThat(Alternatives.of("(a|b) (c|d)")).containsExactlyInAnyOrder("a c", "a d", "b c", "b d");
    }

    @Test
    void choicesHoldChoices() {
        assertThat(Alternatives.of("(the (a|b)|c (d|))")).containsExactly("the a", "the b", "c d", "c");
    }

    @Test
    void choicesInSeveralChoicesDoNotMultiply() {
        String pattern = "(" + "a (b|c)|".repeat(64) + "d)";
        assertThat(Alternatives.of(pattern)).containsExactly("a b", "a c", "d");
    }
}
