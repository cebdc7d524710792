package org.stancewatch.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.evaluation.Scenario;
import org.stancewatch.domain.evaluation.ScenarioCheck;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.StandingAlert;
import org.stancewatch.domain.ledger.Timeline;

/**
 * What must stand after some articles, whatever the order of arrival and however often they come. A subclass names its
 * scenarios in a static method {@code cases}.
 */
abstract class ScenarioRules {

    static Stream<Named<ScenarioCase>> named(List<ScenarioCase> cases) {
        return cases.stream().map(one -> Named.of(one.toString(), one));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatStandsIsWhatTheScenarioSays(ScenarioCase one) {
        List<String> faults = ScenarioCheck.faults(one.scenario(), one.timelines(one.articles()));

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyOrderGivesTheSameEventsPositionsAndAlerts(ScenarioCase one) {
        List<Timeline> expected = one.timelines(one.articles());

        assertThat(Orders.of(one.articles()))
                .allSatisfy(order -> assertThat(one.timelines(order)).isEqualTo(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void articlesThatComeOneByOneLeaveTheSameAlertsStandingInEveryOrder(ScenarioCase one) {
        List<AlertContent> expected = one.timelines(one.articles()).stream()
                .flatMap(timeline -> timeline.alerts().stream())
                .map(StandingAlert::content)
                .toList();

        assertThat(Orders.of(one.articles()))
                .allSatisfy(order -> assertThat(one.alertsToldOneByOne(order))
                        .filteredOn(Alert::stands)
                        .extracting(Alert::content)
                        .containsExactlyInAnyOrderElementsOf(expected));
    }

    /** In the order in which the scenario lists its articles. */
    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWithdrawnHadBeenRaised(ScenarioCase one) {
        Set<String> withdrawn = one.alertsToldOneByOne(one.articles()).stream()
                .filter(alert -> !alert.stands())
                .map(ScenarioRules::inWords)
                .collect(Collectors.toSet());

        assertThat(one.scenario().alerts())
                .filteredOn(alert -> alert.status() == AlertStatus.WITHDRAWN)
                .extracting(ScenarioRules::inWords)
                .isSubsetOf(withdrawn);
    }

    private static String inWords(Alert alert) {
        AlertContent content = alert.content();
        return content.companies() + " " + content.type() + " " + content.act() + " "
                + content.scope().audiences() + " " + content.effective();
    }

    private static String inWords(Scenario.ExpectedAlert alert) {
        return "[" + alert.pair().company() + "] " + alert.type() + " " + alert.act() + " "
                + new TreeSet<>(alert.audience()) + " " + alert.effective();
    }
}
