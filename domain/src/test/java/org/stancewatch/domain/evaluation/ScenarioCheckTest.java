package org.stancewatch.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Ledger;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.Timeline;

class ScenarioCheckTest {

    private static final LocalDate DATE = LocalDate.parse("2021-01-01");
    private static final Scenario.ExpectedAlert BAN = alert("2020-06-10", AlertStatus.RAISED);

    private static List<Timeline> banned() {
        return List.of(Ledger.of(PAIR, List.of(on("2020-06-10", Act.BAN).build()))
                .asOf(DATE));
    }

    private static Scenario.ExpectedAlert alert(String effective, AlertStatus status) {
        return alert(effective, status, Map.of());
    }

    private static Scenario.ExpectedAlert alert(
            String effective, AlertStatus status, Map<AlertDetail, String> details) {
        return new Scenario.ExpectedAlert(
                PAIR,
                AlertType.NEW_MORATORIUM,
                Act.BAN,
                Set.of("police"),
                Optional.empty(),
                PartialDate.parse(effective),
                status,
                details);
    }

    private static Scenario.ExpectedPosition position(String audience, Stance stance) {
        return new Scenario.ExpectedPosition(PAIR, Set.of(audience), Optional.empty(), stance);
    }

    private static Scenario scenario(List<Scenario.ExpectedAlert> alerts, List<Scenario.ExpectedPosition> positions) {
        return new Scenario("s", "a ban", List.of("a"), DATE, alerts, positions, Optional.empty());
    }

    @Test
    void whatIsAsExpectedIsNoFault() {
        assertThat(ScenarioCheck.faults(scenario(List.of(BAN), List.of(position("police", Stance.HALTED))), banned()))
                .isEmpty();
    }

    @Test
    void anExpectedAlertThatDoesNotStandIsAFault() {
        assertThat(ScenarioCheck.faults(scenario(List.of(BAN), List.of()), List.of()))
                .containsExactly("missing alert: acme|facial-recognition NEW_MORATORIUM BAN [police] 2020-06-10");
    }

    @Test
    void anAlertWithAnotherDateIsAFaultTwice() {
        assertThat(ScenarioCheck.faults(scenario(List.of(alert("2020-06", AlertStatus.RAISED)), List.of()), banned()))
                .containsExactly(
                        "missing alert: acme|facial-recognition NEW_MORATORIUM BAN [police] 2020-06",
                        "unexpected alert: acme|facial-recognition NEW_MORATORIUM BAN [police] 2020-06-10");
    }

    @Test
    void anAlertExpectedAsWithdrawnMustNotStand() {
        Scenario scenario = scenario(List.of(alert("2020-06-10", AlertStatus.WITHDRAWN)), List.of());

        assertThat(ScenarioCheck.faults(scenario, List.of())).isEmpty();
        assertThat(ScenarioCheck.faults(scenario, banned())).hasSize(1);
    }

    @Test
    void anotherPositionIsAFault() {
        assertThat(ScenarioCheck.faults(
                        scenario(List.of(BAN), List.of(position("police", Stance.SUPPLYING))), banned()))
                .containsExactly("position: acme|facial-recognition police is HALTED, not SUPPLYING");
    }

    @Test
    void unknownIsMetByNoPosition() {
        assertThat(ScenarioCheck.faults(scenario(List.of(BAN), List.of(position("schools", Stance.UNKNOWN))), banned()))
                .isEmpty();
    }

    @Test
    void anotherDetailIsAFault() {
        Scenario.ExpectedAlert twice = alert("2020-06-10", AlertStatus.RAISED, Map.of(AlertDetail.CORROBORATION, "2"));

        assertThat(ScenarioCheck.faults(scenario(List.of(twice), List.of()), banned()))
                .containsExactly("alert: acme|facial-recognition NEW_MORATORIUM BAN [police] 2020-06-10:"
                        + " corroboration is 1, not 2");
    }

    @Test
    void whatAnAlertDoesNotSayIsNone() {
        Map<AlertDetail, String> details = Map.of(
                AlertDetail.ENDS, "none",
                AlertDetail.REVERSES, "none",
                AlertDetail.PARTIAL, "false",
                AlertDetail.CORROBORATION, "1");
        Scenario.ExpectedAlert open = alert("2020-06-10", AlertStatus.RAISED, details);

        assertThat(ScenarioCheck.faults(scenario(List.of(open), List.of()), banned()))
                .isEmpty();
    }

    @Test
    void aWaveThatIsAskedForAndAnotherThatStandsAreFaults() {
        List<Timeline> timelines =
                List.of(haltOf("a", "2020-06-08"), haltOf("b", "2020-06-10"), haltOf("c", "2020-06-11"));

        assertThat(ScenarioCheck.faults(withWave("2020-06-10"), timelines))
                .filteredOn(fault -> fault.contains("wave"))
                .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactly("missing wave", "unexpected wave");
    }

    @Test
    void aWaveThatIsAskedForAndStandsIsNoFault() {
        List<Timeline> timelines =
                List.of(haltOf("a", "2020-06-08"), haltOf("b", "2020-06-10"), haltOf("c", "2020-06-11"));

        assertThat(ScenarioCheck.faults(withWave("2020-06-11"), timelines))
                .filteredOn(fault -> fault.contains("wave"))
                .isEmpty();
    }

    private static Scenario withWave(String effective) {
        Scenario.ExpectedWave wave = new Scenario.ExpectedWave(
                PAIR.technology(), new TreeSet<>(Set.of("a", "b", "c")), PartialDate.parse(effective));
        return new Scenario("s", "a wave", List.of("a"), DATE, List.of(), List.of(), Optional.of(Set.of(wave)));
    }

    private static Timeline haltOf(String company, String day) {
        Pair pair = new Pair(company, PAIR.technology());
        return Ledger.of(pair, List.of(on(day, Act.BAN).about(pair).build())).asOf(DATE);
    }
}
