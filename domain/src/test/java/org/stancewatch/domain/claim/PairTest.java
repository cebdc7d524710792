package org.stancewatch.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairTest {

    @Test
    void aPairIsReadFromItsKey() {
        Pair pair = new Pair("acme", "facial-recognition");

        assertThat(Pair.parse(pair.key())).isEqualTo(pair);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    acme,         pair: no '|' in 'acme'
                    |spyware,     company: '' is no slug
                    acme|,        technology: '' is no slug
                    acme|a|b,     technology: 'a|b' is no slug
                    """)
    void whatIsNoKeyIsRefusedWithItsPart(String key, String reason) {
        assertThatThrownBy(() -> Pair.parse(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }
}
