package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.oracle.Answer;
import org.stancewatch.systemtests.oracle.Oracle;
import org.stancewatch.systemtests.oracle.TopicsContent;
import org.stancewatch.systemtests.oracle.Verdict;

/** What a newcomer sees first: {@code run} on its bundled sample tells what the oracle tells of the same articles. */
@ExtendWith(PostMortem.class)
class SampleTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private static Path data;

    private static TopicsContent content;
    private static Answer expected;
    private static List<String> printed;

    @BeforeAll
    static void runTheSample() {
        try (Stack stack = Stack.start(data);
                Progress progress = Progress.of(stack.cluster())) {
            progress.awaitDrained(LIMIT);
            content = TopicsContent.of(stack.cluster());
            printed = stack.run("alerts").out();
        }
        expected = new Oracle(Extractor.bundled()::extract, LocalDate.now(ZoneOffset.UTC)).answer(content.articles());
    }

    @Test
    void theSampleTellsAStory() {
        assertThat(content.articles()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(expected.alerts()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void theReadmeShowsAnAlertAsItIsPrinted() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String shown = readme.substring(readme.indexOf("  Amazon bars"), readme.indexOf("\n\nWAVE"));
        assertThat(withoutNumbers(String.join("\n", printed))).contains(withoutNumbers(shown));
    }

    @Test
    void itsAlertsPositionsAndTechnologiesAreTheOraclesAndNothingElse() {
        assertThat(content.answer()).isEqualTo(expected);
    }

    @Test
    void noRevisionIsThereTwiceOrMissing() {
        Verdict verdict = Verdict.of(content, expected);
        assertThat(verdict.doubled()).isEmpty();
        assertThat(verdict.lost()).isEmpty();
    }

    /** An alert's number within its pair is that of its arrival. */
    private static String withoutNumbers(String alerts) {
        return alerts.replaceAll("#\\d+", "#");
    }
}
