package org.stancewatch.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void wordsStandToTheLeft() {
        TextTable table =
                TextTable.ofWords().row("", Stream.of("live", "x")).row("since", Stream.of("2020", "2020-06"));
        assertThat(table.lines()).containsExactly("       live  x", "since  2020  2020-06");
    }

    @Test
    void figuresStandToTheRight() {
        TextTable table = TextTable.ofFigures().row("articles", Stream.of("12")).row("claims", Stream.of("7"));
        assertThat(table.lines()).containsExactly("articles  12", "claims     7");
    }
}
