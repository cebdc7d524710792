package org.stancewatch.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {

    @ParameterizedTest
    @ValueSource(strings = {"  ", "\n", "\t", "\r\n", " \n ", "\u00a0", " \u00a0", "\u000b\f"})
    void aRunOfSpacesIsOne(String run) {
        assertThat(Spaces.single("on" + run + "Tuesday" + run)).isEqualTo("on Tuesday ");
    }

    @Test
    void aTextWithSingleSpacesStaysAsItIs() {
        String text = " on Tuesday, l’Élysée said ";

        assertThat(Spaces.single(text)).isSameAs(text);
    }
}
