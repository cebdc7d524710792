package org.stancewatch.app.corpus;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** The scenarios beside the project, with labelled claims. */
class SharedScenariosTest extends ScenarioRules {

    static Stream<Named<ScenarioCase>> cases() throws IOException {
        return Stream.concat(
                named(ScenarioCase.shared("corpus/dev/", "en.jsonl", "fr.jsonl", "scenario-articles.jsonl")),
                named(ScenarioCase.shared("seed/", "seed.jsonl")));
    }
}
