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
}
