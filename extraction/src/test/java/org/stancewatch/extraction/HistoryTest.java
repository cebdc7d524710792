package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.extraction.claim.Candidate;

/** A halt that is told as known already, beside the news that is told of it. */
class HistoryTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Thales is bringing back facial recognition, two months after pulling it.    | facial-recognition WITHDRAWAL
            A year after suspending it, Thales has resumed facial recognition.          | facial-recognition MORATORIUM
            """)
    void aHaltThatSomethingCameAfterIsHistory(String text, String halt) {
        assertThat(background("en", text)).contains("thales|" + halt);
    }

    @Test
    void aLaunchThatAHaltCameAfterMakesNoHistoryOfTheHalt() {
        assertThat(background("en", "Thales is pulling facial recognition, two months after launching it."))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | There will be no early return of facial recognition at Thales, it said on Tuesday. | MORATORIUM
            fr | « C'est faux », dit Thales, qui mardi n'a pas repris la vente de la reconnaissance faciale. | MORATORIUM
            """)
    void whatDoesNotReturnWasHaltedBeforeTheDayOnWhichThatIsSaid(String language, String text, String act) {
        assertThat(candidates(language, text))
                .filteredOn(candidate -> candidate.claim().asserted())
                .filteredOn(candidate -> candidate.claim().act().name().equals(act))
                .isNotEmpty()
                .allSatisfy(
                        candidate -> assertThat(candidate.claim().effective()).isEmpty())
                .allMatch(candidate -> candidate.claim().background());
    }

    private static List<String> background(String language, String text) {
        return candidates(language, text).stream()
                .map(Candidate::claim)
                .filter(claim -> claim.background())
                .map(claim -> claim.pair() + " " + claim.act())
                .toList();
    }

    private static List<Candidate> candidates(String language, String text) {
        return Reading.EXTRACTOR.candidates(Reading.article(language, "", text));
    }
}
