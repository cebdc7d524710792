package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.corpus.Corpus;
import org.stancewatch.domain.SharedFiles;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.evaluation.Scenario;
import org.stancewatch.domain.evaluation.ScenarioCheck;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Ledger;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;
import org.stancewatch.systemtests.oracle.Oracle;
import org.stancewatch.systemtests.oracle.TopicsContent;

/**
 * The seed article of June 2020, published on a running stack, gives the alerts of its scenario and one wave. The stack
 * lives today: what has come to its end since the date of the scenario has lapsed, and that is told too.
 */
@ExtendWith(PostMortem.class)
class SeedTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private static Path data;

    private static Scenario scenario;
    private static TopicsContent content;
    private static List<ArticleClaims> claims;

    /** What of an alert a scenario states. */
    private record Stated(Pair pair, AlertType type, Act act, Set<String> audience, PartialDate effective) {

        static Stated by(Scenario.ExpectedAlert alert) {
            return new Stated(alert.pair(), alert.type(), alert.act(), alert.audience(), alert.effective());
        }

        static Stated by(AlertContent alert) {
            Pair pair = new Pair(alert.companies().first(), alert.technology());
            return new Stated(pair, alert.type(), alert.act(), alert.scope().audiences(), alert.effective());
        }
    }

    @BeforeAll
    static void publishTheSeed() throws IOException {
        Path seed = SharedFiles.require("seed/seed.jsonl");
        scenario = Corpus.scenarios(SharedFiles.require("seed/scenarios.jsonl")).get(0);
        try (Stack stack = Stack.start(data, "--no-sample");
                Progress progress = Progress.of(stack.cluster());
                TopicReader<ArticleClaims> told = TopicReader.of(stack.cluster(), Topics.CLAIM)) {
            assertThat(stack.run("publish", seed.toString()).exitCode()).isZero();
            progress.awaitDrained(LIMIT);
            content = TopicsContent.of(stack.cluster());
            claims = told.values();
        }
    }

    @Test
    void theAlertsOfThatDayAreThoseOfTheScenarioAndNoOthers() {
        Set<Stated> expected = scenario.alerts().stream().map(Stated::by).collect(Collectors.toSet());
        assertThat(standing(false).stream()
                        .filter(alert -> alert.type() != AlertType.WAVE)
                        .map(Stated::by))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void oneWaveStandsOfTheThreeThatHalted() {
        assertThat(standing(false))
                .filteredOn(alert -> alert.type() == AlertType.WAVE)
                .singleElement()
                .satisfies(wave -> assertThat(wave.companies()).containsExactly("amazon", "ibm", "microsoft"));
    }

    @Test
    void sinceThenTheOneTermThatWasToldHasLapsed() {
        assertThat(standing(true)).singleElement().satisfies(lapse -> {
            assertThat(lapse.type()).isEqualTo(AlertType.LAPSE);
            assertThat(lapse.companies()).containsExactly("amazon");
            assertThat(lapse.effective()).isEqualTo(PartialDate.parse("2021-06-10"));
        });
    }

    @Test
    void thePositionsOfThatDayAreThoseOfTheScenario() {
        List<Timeline> timelines =
                claims.stream().collect(Collectors.groupingBy(ArticleClaims::pair)).entrySet().stream()
                        .map(pair -> Ledger.of(pair.getKey(), pair.getValue()).asOf(scenario.asOf()))
                        .toList();
        assertThat(ScenarioCheck.faults(scenario, timelines)).isEmpty();
    }

    @Test
    void whatStandsTodayIsTheOracles() {
        Oracle oracle = new Oracle(Extractor.bundled()::extract, LocalDate.now(ZoneOffset.UTC));
        assertThat(content.answer()).isEqualTo(oracle.answer(content.articles()));
    }

    private static List<AlertContent> standing(boolean since) {
        return content.standing().stream()
                .map(Alert::content)
                .filter(alert -> alert.effective().first().isAfter(scenario.asOf()) == since)
                .toList();
    }
}
