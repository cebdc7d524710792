package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.domain.claim.Claim;

/** The quote of a claim is the clause that tells the act. */
final class EvidenceTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Thales said on Monday that it has suspended facial recognition. | it has suspended facial recognition",
                "en | PARIS - Thales has suspended facial recognition. | Thales has suspended facial recognition",
                "en | Thales has suspended facial recognition, its chief executive said. | Thales has suspended facial recognition",
                "en | Thales has suspended facial recognition because customers complained. | Thales has suspended facial recognition",
                "en | Thales has stopped all sales, development and testing of facial recognition. "
                        + "| Thales has stopped all sales, development and testing of facial recognition",
                "en | Thales has decided to stop selling facial recognition. | Thales has decided to stop selling facial recognition",
                "en | Thales has suspended facial recognition until a law is passed. "
                        + "| Thales has suspended facial recognition until a law is passed",
                "fr | Thales a suspendu la reconnaissance faciale, vendredi. | Thales a suspendu la reconnaissance faciale, vendredi",
                "fr | Thales a annoncé la suspension de la reconnaissance faciale. "
                        + "| Thales a annoncé la suspension de la reconnaissance faciale",
                "fr | Thales a suspendu la reconnaissance faciale, a indiqué un porte-parole. | Thales a suspendu la reconnaissance faciale",
                "fr | Mardi, Thales a suspendu la reconnaissance faciale mais garde le reste. | Thales a suspendu la reconnaissance faciale",
            })
    void itIsTheClauseThatTellsTheAct(String language, String text, String words) {
        assertThat(Reading.claims(language, text))
                .filteredOn(Claim::asserted)
                .singleElement()
                .extracting(claim -> claim.quote().words())
                .isEqualTo(words);
    }
}
