package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may tell that a company goes on, launches, defends or is back, by class of construction; the weights say how likely. */
class SuppliesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Clearview AI will go on selling facial recognition to the police.
            en | Clearview AI still sells facial recognition to the police.
            en | Clearview AI intends to keep selling facial recognition to the police.
            en | Clearview AI stays true to facial recognition.
            fr | Clearview AI continuera de vendre la reconnaissance faciale à la police.
            fr | Clearview AI vend toujours la reconnaissance faciale à la police.
            fr | Clearview AI confirme le maintien de la reconnaissance faciale.
            """)
    void whatGoesOnIsSupplied(String language, String text) {
        assertThat(told(language, text)).contains("clearview-ai|facial-recognition|SUPPLY|ASSERTED");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Clearview AI has no intention of giving up facial recognition.
            en | Clearview AI sees no reason to stop selling facial recognition.
            en | Clearview AI sees no reason to change course on facial recognition.
            fr | Clearview AI n'a aucune intention de renoncer à la reconnaissance faciale.
            fr | Clearview AI ne voit aucune raison de cesser de vendre la reconnaissance faciale.
            """)
    void whatWillNotStopIsSupplied(String language, String text) {
        assertThat(told(language, text)).contains("clearview-ai|facial-recognition|SUPPLY|ASSERTED");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Clearview AI has begun selling facial recognition to schools.
            en | Clearview AI is extending facial recognition to schools.
            en | Clearview AI will launch facial recognition for schools.
            en | Clearview AI is rolling facial recognition out to schools.
            en | Clearview AI will use facial recognition at its doors.
            fr | Clearview AI a commencé à vendre la reconnaissance faciale aux écoles.
            fr | Clearview AI étend la reconnaissance faciale aux écoles.
            fr | Clearview AI va utiliser la reconnaissance faciale à ses portes.
            """)
    void whatBeginsOrGrowsIsSupplied(String language, String text) {
        assertThat(told(language, text)).contains("clearview-ai|facial-recognition|SUPPLY|ASSERTED");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Google keeps third-party cookies in Chrome after all.
            en | Google will offer third-party cookies after all.
            fr | Google conserve finalement les cookies tiers dans Chrome.
            """)
    void whatIsThereAfterAllWasToGo(String language, String text) {
        assertThat(told(language, text)).contains("google|third-party-cookies|RESUMPTION|ASSERTED");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Google has turned third-party cookies back on.
            en | Google has dusted off third-party cookies.
            fr | Google ravale ses réticences et rétablit les cookies tiers.
            """)
    void whatIsTurnedOnAgainIsResumed(String language, String text) {
        assertThat(told(language, text)).contains("google|third-party-cookies|RESUMPTION|ASSERTED");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Amazon has paused sales of facial recognition for a year. It has extended it to schools.
            fr | Amazon a suspendu la vente de reconnaissance faciale pour un an. Le groupe l'a étendue aux écoles.
            """)
    void whoeverExtendsItExtendsTheHaltToldBefore(String language, String text) {
        assertThat(told(language, text)).noneMatch(claim -> claim.contains("SUPPLY"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | Customers of Clearview AI can search with facial recognition again.
            fr | Les clients de Clearview AI peuvent de nouveau utiliser la reconnaissance faciale.
            """)
    void whatCustomersCanDoAgainIsBack(String language, String text) {
        assertThat(told(language, text)).contains("clearview-ai|facial-recognition|RESUMPTION|ASSERTED");
    }

    @Test
    void aLaunchToldInARelativeClauseIsAside() {
        assertThat(features("Waymo, which launched its robotaxis in Phoenix, has hired a lawyer."))
                .contains("supply-aside=launch");
    }

    @Test
    void aLaunchOfAYearIsRecalled() {
        assertThat(features("In 2017 Waymo launched its robotaxis in Phoenix.")).contains("supply-recalled=launch");
    }

    @Test
    void aLaunchWithoutDateOrClauseIsNeither() {
        assertThat(features("Waymo has launched its robotaxis in Phoenix."))
                .doesNotContain("supply-aside=launch", "supply-recalled=launch");
    }

    @Test
    void toBeginIsNoActByItself() {
        assertThat(told("en", "Clearview AI began with facial recognition in 2017."))
                .isEmpty();
    }

    private static Set<String> features(String text) {
        return Reading.EXTRACTOR.candidates(Reading.article("en", "", text)).stream()
                .flatMap(candidate -> candidate.features().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> told(String language, String text) {
        return Reading.EXTRACTOR.candidates(Reading.article(language, "", text)).stream()
                .map(candidate -> candidate.claim())
                .map(claim -> claim.pair() + "|" + claim.act() + "|" + claim.modality())
                .toList();
    }
}
