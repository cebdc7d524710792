package org.stancewatch.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;

class AlertMatchTest {

    private static final Pair ACME = new Pair("acme", "spyware");
    private static final Scope INDIA = Scope.of(Set.of(Scope.EVERYONE), Optional.of("IN"));
    private static final Scope BRAZIL = Scope.of(Set.of(Scope.EVERYONE), Optional.of("BR"));
    private static final Instant TOLD = Instant.parse("2024-06-12T08:00:00Z");

    private static RealEvent halt(String id, String date, Scope scope) {
        return new RealEvent(id, ACME, ActClass.HALT, scope, PartialDate.parse(date), TOLD);
    }

    private static RealEvent halt(String date) {
        return halt(date, date, Scope.everyone());
    }

    private static ToldAlert alert(Pair pair, ActClass actClass, String effective, Scope scope) {
        return new ToldAlert(effective, pair, actClass, scope, PartialDate.parse(effective), TOLD, false);
    }

    private static ToldAlert alert(String effective) {
        return alert(ACME, ActClass.HALT, effective, Scope.everyone());
    }

    private static boolean tells(ToldAlert alert, RealEvent event) {
        return AlertMatch.of(List.of(event), List.of(alert)).wrong().isEmpty();
    }

    @Test
    void anAlertTellsAnEventUpToFourteenDaysAway() {
        assertThat(tells(alert("2024-06-24"), halt("2024-06-10"))).isTrue();
        assertThat(tells(alert("2024-05-27"), halt("2024-06-10"))).isTrue();
    }

    @Test
    void anAlertTellsNoEventFifteenDaysAway() {
        assertThat(tells(alert("2024-06-25"), halt("2024-06-10"))).isFalse();
    }

    @Test
    void ofAMonthTheDayLiesInside() {
        assertThat(tells(alert("2024-06"), halt("2024-06-30"))).isTrue();
        assertThat(tells(alert("2024-06-30"), halt("2024-06"))).isTrue();
        assertThat(tells(alert("2024-06"), halt("2024-07-01"))).isFalse();
    }

    @Test
    void ofAYearTheMonthLiesInside() {
        assertThat(tells(alert("2024"), halt("2024-12"))).isTrue();
        assertThat(tells(alert("2024"), halt("2025-01"))).isFalse();
    }

    @Test
    void anotherCompanyTellsNothing() {
        ToldAlert other = alert(new Pair("other", "spyware"), ActClass.HALT, "2024-06-10", Scope.everyone());
        assertThat(tells(other, halt("2024-06-10"))).isFalse();
    }

    @Test
    void anotherClassOfActTellsNothing() {
        assertThat(tells(alert(ACME, ActClass.RELEASE, "2024-06-10", Scope.everyone()), halt("2024-06-10")))
                .isFalse();
    }

    @Test
    void ofTwoEventsTheNearerIsTold() {
        RealEvent near = halt("2024-06-11");
        AlertMatch match = AlertMatch.of(List.of(halt("2024-06-01"), near), List.of(alert("2024-06-10")));
        assertThat(match.found()).containsOnlyKeys(near);
    }

    @Test
    void ofTwoEventsOfOneDayTheOneOfThatPlaceIsTold() {
        RealEvent brazil = halt("brazil", "2024-06-10", BRAZIL);
        AlertMatch match = AlertMatch.of(
                List.of(halt("india", "2024-06-10", INDIA), brazil),
                List.of(alert(ACME, ActClass.HALT, "2024-06-10", BRAZIL)));
        assertThat(match.found()).containsOnlyKeys(brazil);
    }

    @Test
    void twoAlertsOfOneDayTellTwoEventsOfThatDay() {
        List<RealEvent> events = List.of(halt("india", "2024-06-10", INDIA), halt("brazil", "2024-06-10", BRAZIL));
        AlertMatch match = AlertMatch.of(events, List.of(alert("2024-06-09"), alert("2024-06-11")));
        assertThat(match.missed()).isEmpty();
    }

    @Test
    void oneAlertTellsOneEvent() {
        RealEvent brazil = halt("brazil", "2024-06-10", BRAZIL);
        AlertMatch match = AlertMatch.of(
                List.of(halt("india", "2024-06-10", INDIA), brazil),
                List.of(alert(ACME, ActClass.HALT, "2024-06-10", INDIA)));
        assertThat(match.missed()).containsExactly(brazil);
    }

    @Test
    void anEventIsFoundWhenItsFirstAlertIsSent() {
        RealEvent event = halt("2024-06-10");
        ToldAlert later = new ToldAlert("2", ACME, ActClass.HALT, INDIA, event.date(), TOLD.plusSeconds(7), false);
        AlertMatch match = AlertMatch.of(List.of(event), List.of(later, alert("2024-06-10")));
        assertThat(match.found()).containsEntry(event, TOLD);
    }

    @Test
    void aSecondAlertOfAnEventIsNotWrong() {
        AlertMatch match =
                AlertMatch.of(List.of(halt("2024-06-10")), List.of(alert("2024-06-10"), alert("2024-06-12")));
        assertThat(match.right()).hasSize(2);
    }

    @Test
    void theFiguresAreOfTheClassesAskedFor() {
        RealEvent release =
                new RealEvent("r", ACME, ActClass.RELEASE, Scope.everyone(), PartialDate.parse("2024-12-01"), TOLD);
        ToldAlert late = new ToldAlert(
                "l",
                ACME,
                ActClass.HALT,
                Scope.everyone(),
                PartialDate.parse("2024-06-11"),
                TOLD.plusSeconds(7),
                false);
        AlertMatch match = AlertMatch.of(
                List.of(halt("2024-06-10"), halt("2024-12-10"), release), List.of(late, alert("2024-09-01")));
        assertThat(match.detection(Set.of(ActClass.HALT)))
                .isEqualTo(new Detection(2, 2, 1, 1, List.of(Duration.ofSeconds(7))));
        assertThat(match.detection(Set.of(ActClass.RELEASE))).isEqualTo(new Detection(1, 0, 0, 0, List.of()));
        assertThat(match.detection(Set.of(ActClass.HALT, ActClass.RELEASE)))
                .isEqualTo(new Detection(3, 2, 1, 1, List.of(Duration.ofSeconds(7))));
    }

    @Test
    void aWrongAlertWhoseArticleTellsSuchAnActIsLabelled() {
        ToldAlert labelled =
                new ToldAlert("l", ACME, ActClass.HALT, Scope.everyone(), PartialDate.parse("2024-01-01"), TOLD, true);
        assertThat(AlertMatch.of(List.of(), List.of(labelled, alert("2024-01-01")))
                        .detection(Set.of(ActClass.HALT)))
                .isEqualTo(new Detection(0, 2, 2, 1, List.of()));
    }
}
