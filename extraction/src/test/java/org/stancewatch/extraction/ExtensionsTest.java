package org.stancewatch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What prolongs a halt, beside what begins one. */
class ExtensionsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        en | Google's phase-out of third-party cookies has been pushed back to 2025.            | google third-party-cookies
        en | Meta has kept political ads off Facebook for another month.                       | meta political-ads
        en | Amazon has added six months to its moratorium on facial recognition.              | amazon facial-recognition
        en | Amazon will stick to its moratorium on facial recognition for five more years.    | amazon facial-recognition
        fr | Amazon maintient son moratoire sur la reconnaissance faciale un an de plus.       | amazon facial-recognition
        """)
    void anotherTermProlongsAHalt(String language, String text, String pair) {
        assertThat(Reading.weighed(language, text)).contains(pair.replace(' ', '|') + " EXTENSION");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        en | Meta has suspended political ads for a month.                                     | meta political-ads
        en | Amazon has declared a moratorium on facial recognition for five years.            | amazon facial-recognition
        fr | Amazon décrète un moratoire sur la reconnaissance faciale pour un an.             | amazon facial-recognition
        """)
    void aTermAloneBeginsOne(String language, String text, String pair) {
        assertThat(Reading.asserted(language, text)).containsExactly(pair.replace(' ', '|') + " MORATORIUM");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        en | Amazon said on Tuesday that the moratorium on facial recognition it imposes on police has been extended.     | amazon facial-recognition
        fr | Le moratoire sur la reconnaissance faciale qu'Amazon impose à la police est prolongé, a-t-il annoncé mardi. | amazon facial-recognition
        """)
    void aHaltThatIsProlongedIsNotAnnouncedAnew(String language, String text, String pair) {
        assertThat(Reading.asserted(language, text)).containsExactly(pair.replace(' ', '|') + " EXTENSION");
    }
}
