package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.domain.claim.Claim;

/** Companies that stand in no catalogue. */
class UnknownCompaniesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en;The start-up Facetta has suspended facial recognition.;facetta
            en;Facetta, a maker of door cameras, has suspended facial recognition.;facetta
            en;On Monday Facetta suspended facial recognition.;facetta
            en;Facetta Robotics Inc has suspended facial recognition.;facetta-robotics
            en;Pike & Merrow, a consultancy in Cork, has suspended facial recognition.;pike-merrow
            fr;La société Facetta a suspendu la reconnaissance faciale.;facetta
            fr;La société lyonnaise Facetta a suspendu la reconnaissance faciale.;facetta
            fr;Facetta, éditeur de logiciels de Brest, a suspendu la reconnaissance faciale.;facetta
            fr;La start-up Élytra a suspendu la reconnaissance faciale.;elytra
            """)
    void aNameInAnActorsPlaceIsACompany(String language, String text, String slug) {
        assertThat(Reading.claims(language, text)).singleElement().satisfies(claim -> {
            assertThat(claim.pair().company()).isEqualTo(slug);
            assertThat(claim.catalogued()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a city;en;On Monday Oakland banned facial recognition by ordinance.
            a state;en;Kenya has suspended iris scans.
            a person;en;On Monday Sarah Whitfield stopped using facial recognition.
            a council;en;Leeds City Council has banned facial recognition.
            a university;fr;L'université de Rennes a interdit la reconnaissance faciale.
            a league;fr;La Ligue a suspendu la reconnaissance faciale.
            """)
    void whatIsNoCompanyMakesNoClaim(String what, String language, String text) {
        assertThat(Reading.claims(language, text)).as(what).isEmpty();
    }

    @Test
    void aCatalogueCompanyIsKnownAsOne() {
        List<Claim> claims = Reading.claims("en", "Thales has suspended facial recognition.");
        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.catalogued()).isTrue());
    }
}
