package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Until;

/** What ends a halt, told in texts published on 12 June 2024. */
final class UntilTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Thales has suspended facial recognition as it awaits a ruling. | as it awaits a ruling",
                "en | Thales has suspended facial recognition until a law is passed. | a law is passed",
                "en | Until a law is passed, Thales has suspended facial recognition. | a law is passed",
                "fr | Thales a suspendu la reconnaissance faciale tant que la loi est muette. | tant que la loi est muette",
            })
    void aConditionIsInTheWordsOfTheText(String language, String text, String words) {
        assertThat(until(language, text)).contains(new Until.Condition(words));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "While rivals go on, Thales has suspended facial recognition.",
                "Thales has suspended facial recognition before and during the vote.",
            })
    void whatContrastsOrOnlySaysWhenIsNoEnd(String text) {
        assertThat(until("en", text)).isEmpty();
    }

    @Test
    void aLaunchPutOffIsHaltedUntilItsNewDate() {
        assertThat(until("en", "Thales has postponed its launch of facial recognition from May to December."))
                .contains(new Until.OnDate(PartialDate.parse("2024-12")));
    }

    @Test
    void aYearLongPauseLastsAYear() {
        assertThat(until("en", "Thales has announced a year-long pause in facial recognition."))
                .contains(new Until.Term(Period.ofYears(1)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Thales has suspended facial recognition. The pause will last six months.",
                "fr | Thales a suspendu la reconnaissance faciale. La suspension durera six mois.",
            })
    void aTermToldInTheNextSentenceIsThatOfTheHalt(String language, String text) {
        assertThat(until(language, text)).contains(new Until.Term(Period.ofMonths(6)));
    }

    @Test
    void anotherTermIsThatOfTheExtensionHoweverFarBehind() {
        assertThat(until(
                        "en",
                        "Thales is prolonging the pause in facial recognition that began after a vote, and told them to"
                                + " expect it to run for another month."))
                .contains(new Until.Term(Period.ofMonths(1)));
    }

    private static Optional<Until> until(String language, String text) {
        return Reading.claims(language, text).stream()
                .filter(Claim::asserted)
                .findFirst()
                .orElseThrow()
                .until();
    }
}
