package org.stancewatch.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RepairTest {

    private final Repair repair = new Repair(Set.of("microsoft", "profilage", "chiffre"));

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
    void everyCharacterKnowsWhereItStood() {
        CleanText text = repair.apply("Microso\uFFFD x");
        assertThat(text.origin(text.text().indexOf('x'))).isEqualTo("Microso\uFFFD x".indexOf('x'));
    }
}
