package org.stancewatch.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;

/** Our own scenarios, one a sentence of the rules. */
class ScenariosTest extends ScenarioRules {

    static Stream<Named<ScenarioCase>> cases() throws IOException {
        return named(ScenarioCase.own());
    }

    @Test
    void noTwoScenariosHaveOneName() throws IOException {
        assertThat(ScenarioCase.own()).extracting(one -> one.scenario().id()).doesNotHaveDuplicates();
    }
}
