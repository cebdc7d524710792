package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How French papers put the acts: one wording a row. */
class FrenchWordingsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Meta va de nouveau exploiter des lunettes connectées à partir de mardi.         | meta|smart-glasses RESUMPTION
            Uber se désengage de la voiture autonome.                                       | uber|autonomous-driving WITHDRAWAL
            Google a renoncé lundi à faire disparaître les cookies tiers.                   | google|third-party-cookies RESUMPTION
            La décision de Getty Images d'interdire les images générées par IA est connue.  | getty-images|image-generation BAN
            Microsoft a mis en pause, mardi, la vente de reconnaissance faciale.            | microsoft|facial-recognition MORATORIUM
            """)
    void aFrenchWordingTellsItsAct(String text, String company, String act) {
        assertThat(Reading.asserted("fr", text)).containsExactly(company + "|" + act);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Que se passerait-il si Google cessait de vendre de la publicité ciblée ?         | a question
            Si le texte passe, Signal cessera de proposer le chiffrement de bout en bout.    | a condition
            OpenAI dément avoir levé l'interdiction des usages militaires.                   | a denial
            """)
    void whatIsNotDoneIsNotAsserted(String text, String family) {
        assertThat(Reading.asserted("fr", text)).as(family).isEmpty();
    }
}
