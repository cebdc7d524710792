package org.stancewatch.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What is refused before anything is read. */
class DiffCommandTest {

    private final StringWriter err = new StringWriter();

    private int run(Object command, String... arguments) {
        return new CommandLine(command).setErr(new PrintWriter(err)).execute(arguments);
    }

    @Test
    void twoGenerationsAreCompared() {
        assertThat(run(new DiffCommand(), "live")).isEqualTo(2);
    }

    @Test
    void aNameThatCanBeNoneIsRefused() {
        assertThat(run(new DiffCommand(), "live", "no name")).isEqualTo(2);
        assertThat(err.toString()).contains("'no name' is no name of a replay");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertThat(run(new AsOfCommand(), "yesterday")).isEqualTo(2);
        assertThat(err.toString()).contains("'yesterday' is no date YYYY-MM-DD");
    }

    @Test
    void soIsADayOfKnowledge() {
        assertThat(run(new AsOfCommand(), "2020-07-01", "--known-at", "2020-7-1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--known-at", "'2020-7-1' is no date YYYY-MM-DD");
    }
}
