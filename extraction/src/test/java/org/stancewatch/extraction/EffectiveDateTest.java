package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.PartialDate;

/** The date on which an act takes effect, of texts published on Wednesday 12 June 2024. */
final class EffectiveDateTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Thales said on Monday that it would stop selling facial recognition on 23 August. | 2024-08-23",
                "en | Thales said on Monday that it will end facial recognition in October. | 2024-10",
                "en | Thales will end facial recognition, it said in May. | 2024-05",
                "fr | Thales cessera la reconnaissance faciale en octobre. | 2024-10",
                "fr | Thales a cessé la reconnaissance faciale en octobre. | 2023-10",
                "fr | À partir d'octobre, Thales interdira la reconnaissance faciale. | 2024-10",
                "en | Thales said on Tuesday it would lift its ban on facial recognition beginning on Friday. | 2024-06-14",
                "en | PARIS, June 12 (AP) - Thales on Monday suspended facial recognition. | 2024-06-10",
                "en | PARIS, 12 June (AP) - Thales has suspended facial recognition, it said on Monday. | 2024-06-10",
                "en | Thales has suspended facial recognition after it misread a face that a camera had caught on Sunday, it said on Tuesday. "
                        + "| 2024-06-11",
                "en | Thales suspended facial recognition, which it did on 31 May. | 2024-05-31",
            })
    void itIsTheOneToldOfTheAct(String language, String text, String date) {
        assertThat(effective(language, text)).isEqualTo(Optional.of(PartialDate.parse(date)));
    }

    @Test
    void aDayPutOffIsNone() {
        assertThat(effective("en", "Thales has postponed its launch of facial recognition planned for June 18."))
                .isEmpty();
    }

    @Test
    void whatTakesEffectIsWhatWasToldBefore() {
        assertThat(
                        effective(
                                "en",
                                "Thales has banned facial recognition. The new rules go into effect on 31 July. Staff welcomed them."))
                .contains(PartialDate.parse("2024-07-31"));
    }

    @Test
    void theDayOnWhichItWasSaidIsBetterThanItsWeek() {
        assertThat(
                        effective(
                                "en",
                                "Thales suspends facial recognition this week. \"It misreads faces,\" a spokesman wrote on Tuesday."))
                .contains(PartialDate.parse("2024-06-11"));
    }

    @Test
    void aWeekAloneIsItsMonth() {
        assertThat(effective("en", "Thales suspends facial recognition this week. The office was empty on Tuesday."))
                .contains(PartialDate.parse("2024-06"));
    }

    @Test
    void aDateAloneHeadsWhatFollows() {
        assertThat(effective(
                        "en",
                        "A short history of second thoughts.\n\n2018. Thales withdraws facial recognition for good."))
                .contains(PartialDate.parse("2018"));
    }

    @Test
    void aDayOfAnotherCompanyAloneIsNone() {
        List<Claim> claims = Reading.claims(
                "en",
                "Microsoft suspended facial recognition on Monday. Thales has also suspended facial recognition.");
        assertThat(claims)
                .filteredOn(claim -> claim.pair().company().equals("thales"))
                .extracting(Claim::effective)
                .containsExactly(Optional.empty());
    }

    @Test
    void anOldHaltDoesNotDateTheNews() {
        assertThat(
                        effective(
                                "en",
                                "Thales is withdrawing its facial recognition. The company had stopped selling facial recognition in October 2022."))
                .isEmpty();
    }

    @Test
    void whatHasGoneOnForYearsIsHistory() {
        assertThat(Reading.claims("en", "Thales has banned facial recognition for years."))
                .singleElement()
                .returns(true, Claim::background);
    }

    private static Optional<PartialDate> effective(String language, String text) {
        List<Claim> claims =
                Reading.claims(language, text).stream().filter(Claim::asserted).toList();
        assertThat(claims).isNotEmpty();
        return claims.get(0).effective();
    }
}
