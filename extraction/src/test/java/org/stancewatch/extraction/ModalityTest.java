package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is only in mind, feared or threatened, and what is denied: never asserted, and told as what it is. */
class ModalityTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        en | Microsoft has shut down its facial recognition unit, according to people familiar with the matter. | WITHDRAWAL
        en | Microsoft will abandon facial recognition if the law passes.                     | WITHDRAWAL
        en | Microsoft's withdrawal from facial recognition is under consideration.            | WITHDRAWAL
        fr | Microsoft abandonnera la reconnaissance faciale si la loi est votée.             | WITHDRAWAL
        fr | Microsoft n'exclut pas d'abandonner la reconnaissance faciale.                   | WITHDRAWAL
        """)
    void whatIsNotDecidedIsConsidered(String language, String text, String act) {
        assertThat(told(language, text)).containsExactly(act + " CONSIDERED");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        en | Microsoft will abandon facial recognition, even if the law fails.                | WITHDRAWAL
        en | Microsoft has ruled out selling facial recognition.                              | BAN
        en | Microsoft is going to stop selling facial recognition.                           | WITHDRAWAL
        fr | Microsoft exclut de vendre la reconnaissance faciale.                            | BAN
        """)
    void whatIsDecidedIsAsserted(String language, String text, String act) {
        assertThat(told(language, text)).containsExactly(act + " ASSERTED");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        en | Reports that Microsoft has banned facial recognition are false, a spokesman said. | BAN
        fr | Contrairement à ce qu'affirme un blog, Microsoft n'utilise pas la reconnaissance faciale. | SUPPLY
        """)
    void aFalseReportIsDenied(String language, String text, String act) {
        assertThat(told(language, text)).containsExactly(act + " DENIED");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        en | Microsoft will not resume sales of facial recognition before December.
        fr | Microsoft ne reprendra pas la vente de reconnaissance faciale avant décembre.
        """)
    void aReturnThatIsPutOffProlongsTheHalt(String language, String text) {
        assertThat(Reading.weighed(language, text)).contains("microsoft|facial-recognition EXTENSION");
    }

    private static List<String> told(String language, String text) {
        return Reading.claims(language, text).stream()
                .map(claim -> claim.act() + " " + claim.modality())
                .toList();
    }
}
