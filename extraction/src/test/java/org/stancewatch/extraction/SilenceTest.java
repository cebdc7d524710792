package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What silences a whole text or paragraph, beside ordinary uses of the same words, which silence nothing. */
class SilenceTest {

    private static final String EN = "Thales has suspended facial recognition.";
    private static final String FR = "Thales a suspendu la reconnaissance faciale.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | This article is satire.",
                "en | The Tin Trumpet is a satirical publication.",
                "fr | Ceci est une satire.",
                "fr | Le Cor de Zinc est un site parodique.",
                "fr | C'était un poisson d'avril."
            })
    void satireSaysSoAtItsEnd(String language, String note) {
        assertThat(Reading.asserted(language, act(language) + " " + note)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Users had posted parody after parody of the minister.",
                "en | The change leaves room for satire.",
                "en | Fraudsters spoof faces with masks.",
                "fr | Les internautes y voyaient une parodie de sécurité.",
                "fr | La satire reste permise."
            })
    void newsMaySpeakOfSatire(String language, String news) {
        assertThat(Reading.asserted(language, act(language) + " " + news)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Correction: we named the wrong firm on Monday.",
                "en | An earlier version of this article named the wrong firm.",
                "fr | Rectificatif : nous avons nommé lundi une autre société.",
                "fr | Une version précédente de cet article citait une autre société."
            })
    void aCorrectionTakesBackWhatFollows(String language, String note) {
        assertThat(Reading.asserted(language, note + " " + act(language))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The engineers had hoped for a correction of the errors.",
                "en | An earlier version of the software had confused two men.",
                "en | A man was wrongly reported to the police.",
                "fr | Un homme avait été arrêté à tort en mars.",
                "fr | Une version précédente du logiciel confondait deux hommes.",
                "fr | La correction des erreurs a duré un an."
            })
    void errorsOfAProductTakeNothingBack(String language, String news) {
        assertThat(Reading.asserted(language, news + " " + act(language))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Imagine a city without cameras.",
                "en | \"What if the cameras were gone?\" Suppose it happened.",
                "fr | Imaginons une ville sans caméras.",
                "fr | Et si les caméras disparaissaient."
            })
    void aGameOfThoughtSaysSoInItsFirstWords(String language, String opening) {
        assertThat(Reading.asserted(language, opening + " " + act(language))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Its founders could never imagine such a protest.",
                "en | Few suppose that this is the end.",
                "fr | La police peine à imaginer la suite, et si le projet échoue, elle attendra.",
                "fr | Le maire imagine une autre ville."
            })
    void newsMaySpeakOfThoughts(String language, String news) {
        assertThat(Reading.asserted(language, news + " " + act(language))).hasSize(1);
    }

    private static String act(String language) {
        return language.equals("en") ? EN : FR;
    }
}
