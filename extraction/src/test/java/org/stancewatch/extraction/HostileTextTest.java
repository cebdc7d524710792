package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No text takes more than its length is worth. An eighth of a megabyte of each takes half a second at most; what cost its square would
 * take some four minutes, so that the limit can be far above what is needed and far below that.
 */
class HostileTextTest {

    private static final int LENGTH = 1 << 17;
    private static final Duration FAR_MORE_THAN_NEEDED = Duration.ofMinutes(1);
    private static final String OPENING = "Amazon suspends facial recognition. ";

    /** What differs at each repetition, so that nothing is met twice. */
    private record Series(String name, IntFunction<String> piece) {
        String text() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < LENGTH; i++) {
                text.append(piece.apply(i));
            }
            return text.toString();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amazon suspends facial recognition ",
                "a",
                "l'",
                "Microso\uFFFD",
                "\uFFFD",
                "\u00C3\u00A9",
                "\u0301",
                "« ",
                "“",
                "(",
                ".",
                "\n",
                "U.S.",
                "put ",
                "will not stop ",
                "Amazon, ",
                "Lire aussi «\n",
                "facial recognition until ",
                "12 June 2024 ",
                "\"Amazon suspends "
            })
    void anEighthOfAMegabyteOfItIsReadToTheEnd(String piece) {
        assertThat(read("", OPENING + piece.repeat(LENGTH / piece.length()))).isEqualTo(Outcome.CLAIMS);
    }

    static Stream<Series> series() {
        return Stream.of(
                new Series("start-ups", i -> "The start-up " + name(i) + " suspends facial recognition. "),
                new Series("names", i -> name(i) + " " + name(i + 7) + " met " + name(i + 13) + ". "),
                new Series("conditions", i -> "Amazon suspends facial recognition until " + name(i) + " votes. "),
                new Series(
                        "days",
                        i -> "Amazon banned facial recognition on " + (1 + i % 28) + " June " + i % 3000 + ". "));
    }

    @ParameterizedTest
    @MethodSource("series")
    void anEighthOfAMegabyteInWhichNothingIsMetTwiceIsReadToTheEnd(Series series) {
        assertThat(read("", OPENING + series.text())).isEqualTo(Outcome.CLAIMS);
    }

    @Test
    void aHeadlineOfAQuarterOfAMegabyteIsReadToTheEnd() {
        String text = "Amazon suspends ".repeat(LENGTH / 16);
        assertThat(read(text, OPENING + text)).isEqualTo(Outcome.CLAIMS);
    }

    private static Outcome read(String title, String text) {
        return Assertions.assertTimeoutPreemptively(
                FAR_MORE_THAN_NEEDED,
                () -> Reading.EXTRACTOR
                        .extract(Reading.article("en", title, text))
                        .outcome());
    }

    private static String name(int number) {
        return IntStream.iterate(number, rest -> rest / 26)
                .limit(5)
                .mapToObj(rest -> String.valueOf((char) ('a' + rest % 26)))
                .reduce("N", String::concat);
    }
}
