package org.stancewatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.extraction.gate.Gate;
import org.stancewatch.extraction.lexicon.Lexicons;

/** The race is fair: both runners see the same. */
class PhraseMonitorTest {

    private static final Gate GATE = new Gate(Lexicons.bundled());
    private static final PhraseMonitor MONITOR = new PhraseMonitor(GATE.phrases());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Axon SUSPENDS facial\nrecognition; the recall was paused.",
                "Recall is off. Its ban, on facial, recognition ends",
                "L’arrêt de la reconnaissance faciale : « Siri » n'écoute plus",
                "face-scans and self-driving cars, end-to-end"
            })
    void theMonitorFindsThePhrasesOfTheGate(String text) {
        Set<String> ours = GATE.phrasesIn(text);
        assertThat(MONITOR.phrasesIn(text)).isNotEmpty().isEqualTo(ours);
    }
}
