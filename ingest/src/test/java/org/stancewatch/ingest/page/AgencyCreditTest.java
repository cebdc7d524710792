package org.stancewatch.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCreditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reuters | Reuters",
                "AFP | AFP",
                "Le Fil du jour avec AFP et Reuters | AFP",
                "By The Associated Press | Associated Press",
                "PIA LUND AP Technology Writer | Associated Press",
                "Copyright 2024 The Associated Press. All rights reserved. | Associated Press",
                "Agence France-Presse | AFP",
                "Australian Associated Press | AAP",
                "La Presse canadienne | The Canadian Press"
            })
    void anAuthorOrSourceMayBeAnAgency(String credit, String agency) {
        assertThat(AgencyCredit.among(Stream.of(credit))).contains(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAN FRANCISCO (Reuters) - The company said so. | Reuters",
                "PARIS, 10 juin (AFP) – Le groupe l’a dit. | AFP",
                "CUPERTINO, Calif. (AP) — The company said so. | Associated Press",
                "AFP - Le groupe l’a dit. | AFP"
            })
    void aDatelineCreditsIt(String opening, String agency) {
        assertThat(AgencyCredit.in(opening + "\n\nMore.\n\nEven more.\n\nThe end."))
                .contains(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Avec AFP) | AFP",
                "It ends here. (Reuters) | Reuters",
                "Le Fil du jour avec AFP et Reuters | AFP",
                "(avec Reuters) | Reuters",
                "AFP | AFP",
                "Source : AFP | AFP"
            })
    void theLastLineCreditsIt(String closing, String agency) {
        assertThat(AgencyCredit.in("One.\n\nTwo.\n\nThree.\n\n" + closing)).contains(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The company told Reuters that it would stop.",
                "Le groupe l’a déclaré à l’AFP mercredi.",
                "The documents, seen by Bloomberg, say otherwise.",
                "Reuters, a news agency, was sold in 2008.",
                "The AP exam will be held online."
            })
    void aSentenceThatMentionsItDoesNot(String sentence) {
        assertThat(AgencyCredit.in(sentence + "\n\n" + sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lowe", "PA Mediation", "Apple", "ap", "Gap Reporter"})
    void whoIsNoneIsNone(String credit) {
        assertThat(AgencyCredit.among(Stream.of(credit))).isEmpty();
    }
}
