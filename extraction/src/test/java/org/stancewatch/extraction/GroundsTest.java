package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroundsTest {

    private static final String TOLD = "Amazon has suspended facial recognition for police for a year.";

    private static double toldAgain(String text) {
        return Reading.EXTRACTOR
                .made(Reading.article("en", "", text))
                .get(0)
                .support()
                .get("told-again");
    }

    @Test
    void whatTwoSentencesTellIsToldAgain() {
        assertThat(toldAgain(TOLD
                        + " Nobody else was named. Amazon suspended facial recognition for police forces, it said."))
                .isPositive();
    }

    @Test
    void whatOneSentenceTellsIsNot() {
        assertThat(toldAgain(TOLD)).isZero();
    }
}
