package org.stancewatch.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RepairTest {

    private final Repair repair = new Repair(
            Set.of(
                    "microsoft",
                    "profilage",
                    "chiffre",
                    "facial",
                    "recognition",
                    "driving",
                    "self",
                    "suspend",
                    "artificial"),
            Set.of("the", "of"));

    @Test
    void aLostLigatureBecomesTheOneThatGivesAKnownWord() {
        assertThat(repair.apply("Microso\uFFFD pro\uFFFDlage chi\uFFFDre").text())
                .isEqualTo("Microsoft profilage chiffre");
    }

    @Test
    void lettersAndTheirAccentsAreComposed() {
        assertThat(repair.apply("arre\u0302t").text()).isEqualTo("arr\u00eat");
    }

    @Test
    void aLostLetterBecomesTheOneThatGivesAKnownWord() {
        assertThat(repair.apply("sus\uFFFDend reco\uFFFDnition").text()).isEqualTo("suspend recognition");
    }

    @Test
    void aLigatureThatLeftNoTraceIsPutBack() {
        assertThat(repair.apply("Articial, prolage").text()).isEqualTo("Artificial, profilage");
    }

    @Test
    void joinedWordsArePartedWhereBothAreKnown() {
        assertThat(repair.apply("suspendfacial therecognition ofrecognition").text())
                .isEqualTo("suspend facial the recognition ofrecognition");
    }

    @Test
    void aNameMadeOfTwoWordsStaysOne() {
        assertThat(repair.apply("Selfdriving Facialrecognition").text()).isEqualTo("Selfdriving Facialrecognition");
    }

    @Test
    void lettersReadInAnotherEncodingAreDecoded() {
        assertThat(repair.apply("arr\u00C3\u00AAt\u00C3\u00A9 d\u00E2\u20AC\u2122Orange \u00C5\u201Cil \u00C2\u00AB")
                        .text())
                .isEqualTo("arr\u00EAt\u00E9 d\u2019Orange \u0153il \u00AB");
        assertThat(repair.apply("\u00C3 \u00E2ge, \u00C2me").text()).isEqualTo("\u00C3 \u00E2ge, \u00C2me");
    }

    @Test
    void aWordThatALineBrokeIsJoined() {
        assertThat(repair.apply("recog-\nnition, fac\nial, self-\ndriving").text())
                .isEqualTo("recognition, facial, self-driving");
    }

    @Test
    void aLineThatEndsBetweenWordsStaysALine() {
        assertThat(repair.apply("suspend\nfacial\n\nThe").text()).isEqualTo("suspend\nfacial\n\nThe");
    }

    @Test
    void everyCharacterKnowsWhereItStood() {
        CleanText text = repair.apply("Microso\uFFFD x");
        assertThat(text.origin(text.text().indexOf('x'))).isEqualTo("Microso\uFFFD x".indexOf('x'));
    }

    @Test
    void whatWasPutInStandsWhereItWasLost() {
        String damaged = "suspendfacial recog-\nnition articial x";
        CleanText text = repair.apply(damaged);
        assertThat(text.text()).isEqualTo("suspend facial recognition artificial x");
        assertThat(text.origin(text.text().indexOf(" facial"))).isEqualTo(damaged.indexOf("facial"));
        assertThat(text.origin(text.text().indexOf("nition"))).isEqualTo(damaged.indexOf("nition"));
        assertThat(text.origin(text.text().indexOf('x'))).isEqualTo(damaged.indexOf('x'));
    }
}
