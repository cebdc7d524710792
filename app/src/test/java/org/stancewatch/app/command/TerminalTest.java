package org.stancewatch.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({",80", "wide,80", "40,60", "72,72", "200,100"})
    void linesAreAsWideAsTheTerminalWithinWhatCanBeRead(String columns, int width) {
        assertThat(Terminal.width(columns)).isEqualTo(width);
    }
}
