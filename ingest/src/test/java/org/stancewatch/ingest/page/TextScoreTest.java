package org.stancewatch.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextScoreTest {

    @Test
    void aTextIsItselfWhateverItsPunctuation() {
        assertThat(TextScore.f1("One, two: three – four five.", "One two three four five", 4))
                .isEqualTo(1);
    }

    @Test
    void nothingInCommonIsNothing() {
        assertThat(TextScore.f1("a b c d e", "v w x y z", 4)).isZero();
    }

    @Test
    void halfTheRunsTooManyCostPrecision() {
        // two runs of four told, one of them right, one wanted: precision 1/2, recall 1
        assertThat(TextScore.f1("a b c d e", "a b c d", 4)).isEqualTo(2.0 / 3, within(1e-9));
    }

    @Test
    void repeatsCount() {
        assertThat(TextScore.f1("a a", "a", 1)).isEqualTo(2.0 / 3, within(1e-9));
    }

    @Test
    void noTextIsRightWhereNoneIsWanted() {
        assertThat(TextScore.f1("", "", 4)).isEqualTo(1);
    }

    @Test
    void someTextIsWrongWhereNoneIsWanted() {
        assertThat(TextScore.f1("a b c d", "", 4)).isZero();
    }
}
