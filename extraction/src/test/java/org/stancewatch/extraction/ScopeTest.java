package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Scope;

/** For whom and where an act holds. */
final class ScopeTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Thales has suspended facial recognition in Boston. | US-MA",
                "en | Thales has suspended facial recognition in Phoenix, Dallas and Houston. | US",
                "en | Thales has suspended facial recognition in Europe. | EU",
                "en | In Italy, Thales has suspended facial recognition. | IT",
                "en | US customers will lose access to facial recognition from Thales. | US",
                "en | Regulators in Spain are worried. Thales has suspended facial recognition in the country. | ES",
                "fr | La Norvège s'inquiète. Thales a suspendu la reconnaissance faciale dans le pays. | NO",
            })
    void itsPlaceIsTheOneTold(String language, String text, String place) {
        assertThat(scope(language, text).jurisdiction()).contains(place);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Thales has suspended facial recognition after its licence was revoked in California.",
                "Thales has suspended facial recognition in France, Brazil and India.",
                "Regulators in Spain are worried. Thales has suspended facial recognition.",
            })
    void itHasNoPlaceWhereNoneIsToldOfIt(String text) {
        assertThat(scope("en", text).jurisdiction()).isEqualTo(Optional.empty());
    }

    @Test
    void aDateAndTermBetweenCommasPartNoAudienceFromItsHalt() {
        assertThat(scope(
                                "fr",
                                "Thales annonce la suspension, à compter du 1er juillet et pour une durée d'un an, de la vente"
                                        + " de la reconnaissance faciale à la police.")
                        .audiences())
                .containsExactly("police");
    }

    @Test
    void whatNamesNeitherCompanyNorTechnologyTellsNoPlaceOfTheAct() {
        assertThat(scope(
                                "en",
                                "Thales has suspended facial recognition. Campaigners in Georgia, where two seats go to a"
                                        + " runoff, complain of being silenced.")
                        .jurisdiction())
                .isEmpty();
    }

    @Test
    void ofATechnologyThatServesOneAudienceItIsThatOne() {
        assertThat(scope("en", "Thales has suspended predictive policing.").audiences())
                .isEqualTo(Set.of("police"));
    }

    @Test
    void itsOwnShopsAreNoAudience() {
        assertThat(scope("en", "Thales has suspended facial recognition in its shops.")
                        .audiences())
                .isEqualTo(Set.of("everyone"));
    }

    @Test
    void anAudienceIsNotCarriedFromOneCompanyToAnother() {
        assertThat(
                        Reading.claims(
                                "en",
                                "Microsoft has suspended sales of facial recognition to police. Thales has suspended the technology as well."))
                .filteredOn(claim -> claim.pair().company().equals("thales"))
                .extracting(claim -> List.copyOf(claim.scope().audiences()))
                .containsExactly(List.of("everyone"));
    }

    private static Scope scope(String language, String text) {
        return Reading.claims(language, text).stream()
                .filter(Claim::asserted)
                .findFirst()
                .orElseThrow()
                .scope();
    }
}
