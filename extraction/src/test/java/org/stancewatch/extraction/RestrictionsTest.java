package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes on within limits, beside what does not go on at all. */
class RestrictionsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        en | Microsoft will sell its facial recognition software only to customers that it has vetted.
        en | Microsoft now offers facial recognition exclusively to hospitals.
        en | Microsoft will allow facial recognition only where a judge has approved it.
        en | Microsoft will no longer let customers use facial recognition without a human review.
        en | Microsoft will not sell facial recognition outside Europe.
        en | Microsoft bars facial recognition except in searches for missing persons.
        en | Microsoft is putting facial recognition on a short leash.
        en | Microsoft has cut facial recognition searches by half.
        fr | Microsoft loue encore sa reconnaissance faciale, mais sous conditions.
        fr | Microsoft ne vendra sa reconnaissance faciale qu'à des clients triés sur le volet.
        fr | Microsoft n'autorise la reconnaissance faciale qu'avec l'accord d'un juge.
        fr | Microsoft interdit la reconnaissance faciale, sauf pour retrouver des enfants.
        fr | Microsoft ne vendra plus de reconnaissance faciale hors d'Europe.
        fr | Microsoft impose un quota à la reconnaissance faciale.
        fr | Microsoft vend la reconnaissance faciale aux seuls hôpitaux depuis mardi.
        """)
    void whatIsHaltedButForSomeIsRestricted(String language, String text) {
        assertThat(Reading.asserted(language, text)).containsExactly("microsoft|facial-recognition RESTRICTION");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        en | Microsoft will not sell facial recognition to customers.               | BAN
        en | Microsoft will no longer let customers use facial recognition.         | BAN
        en | Microsoft bars facial recognition that works without consent.          | BAN
        fr | Microsoft ne laissera plus ses clients utiliser la reconnaissance faciale. | BAN
        fr | Microsoft interdit la reconnaissance faciale.                          | BAN
        """)
    void whatIsHaltedForAllIsNoRestriction(String language, String text, String act) {
        assertThat(Reading.asserted(language, text)).containsExactly("microsoft|facial-recognition " + act);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        en | Microsoft lets certain police forces use facial recognition again.         | RESTRICTION
        en | Microsoft lets police forces use facial recognition again.                 | RESUMPTION
        fr | Microsoft accepte de nouveau certains annonceurs de reconnaissance faciale. | RESTRICTION
        fr | Microsoft accepte de nouveau les annonceurs de reconnaissance faciale.     | RESUMPTION
        """)
    void whatIsBackForTheChosenOnesOfAGroupIsRestricted(String language, String text, String act) {
        assertThat(Reading.weighed(language, text)).contains("microsoft|facial-recognition " + act);
    }

    @Test
    void anOutsideAuditIsNoExceptionToAHalt() {
        assertThat(Reading.asserted(
                        "en", "Microsoft no longer sells facial recognition until an outside audit is published."))
                .containsExactly("microsoft|facial-recognition MORATORIUM");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        en | Microsoft sold facial recognition to only last year.
        en | Microsoft must obtain consent before it uses facial recognition.
        en | Microsoft needs a warrant for facial recognition, the court said.
        fr | Microsoft doit obtenir une autorisation pour la reconnaissance faciale.
        """)
    void whatOthersTellACompanyIsNoRestrictionOfIts(String language, String text) {
        assertThat(Reading.asserted(language, text)).isEmpty();
    }
}
