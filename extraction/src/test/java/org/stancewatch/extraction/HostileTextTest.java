package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text takes more than its length is worth. The limit is far above what is needed: a square would pass it by far. */
class HostileTextTest {

    private static final int QUARTER_OF_A_MEGABYTE = 1 << 18;
    private static final Duration FAR_MORE_THAN_NEEDED = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amazon suspends facial recognition ",
                "a",
                "Microso\uFFFD",
                "\uFFFD",
                "« ",
                "not ",
                "put ",
                "Amazon, ",
                ".",
                "U.S.",
                "Lire aussi «\n",
                "e\u0301",
                "-a",
                "facial recognition until ",
                "(",
                "2020 June "
            })
    void aQuarterOfAMegabyteOfItIsReadToTheEnd(String piece) {
        String text = "Amazon suspends facial recognition. " + piece.repeat(QUARTER_OF_A_MEGABYTE / piece.length());
        Extraction extraction = Assertions.assertTimeoutPreemptively(
                FAR_MORE_THAN_NEEDED, () -> Reading.EXTRACTOR.extract(Reading.article("en", "", text)));
        assertThat(extraction.outcome()).isIn(Outcome.CLAIMS, Outcome.NO_CLAIM);
    }
}
