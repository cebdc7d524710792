package org.stancewatch.systemtests.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.StandingAlert;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;

/** The verdict of the crash campaign sees every fault it is there for: each is put in by hand. */
class VerdictTest {

    private static final LocalDate DAY = LocalDate.parse("2020-06-10");
    private static final Alert ACME = alert("acme", 1, "2020-06-10", AlertStatus.RAISED);
    private static final Alert ACME_BETTER = alert("acme", 2, "2020-06-09", AlertStatus.UPDATED);
    private static final Alert HALDEN = alert("halden", 1, "2020-06-11", AlertStatus.RAISED);
    private static final List<Alert> RIGHT = List.of(ACME, ACME_BETTER, HALDEN);
    private static final Answer EXPECTED = content(RIGHT, Stance.HALTED).answer();

    @Test
    void whatIsRightIsFoundRight() {
        assertThat(verdict(RIGHT)).isEqualTo(new Verdict(List.of(), List.of(), List.of()));
    }

    @Test
    void anAlertThatIsMissingIsLost() {
        assertThat(verdict(List.of(ACME, ACME_BETTER)).lost())
                .singleElement()
                .asString()
                .contains("halden");
    }

    @Test
    void aRevisionThatIsMissingIsLost() {
        assertThat(verdict(List.of(ACME_BETTER, HALDEN)).lost())
                .containsExactly("acme|facial-recognition#1: only revisions [2]");
    }

    @Test
    void aWithdrawalOfWhatMustStandIsLost() {
        Alert withdrawn = alert("halden", 2, "2020-06-11", AlertStatus.WITHDRAWN);
        assertThat(verdict(with(withdrawn)).lost()).singleElement().asString().contains("halden");
    }

    @Test
    void aRevisionThatIsThereTwiceIsDoubled() {
        assertThat(verdict(with(HALDEN)).doubled()).containsExactly("halden|facial-recognition#1 revision 1");
    }

    @Test
    void aContentUnderTwoIdsIsDoubled() {
        Alert again = new Alert(
                "halden|facial-recognition#2",
                1,
                AlertStatus.RAISED,
                false,
                Optional.empty(),
                Optional.empty(),
                HALDEN.standing(),
                List.of());
        assertThat(verdict(with(again)).doubled()).singleElement().asString().contains("halden");
    }

    @Test
    void anAlertThatSaysSomethingElseIsWrong() {
        Alert altered = alert("halden", 1, "2020-06-12", AlertStatus.RAISED);
        Verdict verdict = verdict(List.of(ACME, ACME_BETTER, altered));
        assertThat(verdict.wrong()).singleElement().asString().contains("2020-06-12");
    }

    @Test
    void aPositionThatDiffersIsWrong() {
        Verdict verdict = Verdict.of(content(RIGHT, Stance.SUPPLYING), EXPECTED);
        assertThat(verdict.wrong()).anySatisfy(fault -> assertThat(fault).startsWith("position acme"));
    }

    @Test
    void aTechnologyThatDiffersIsWrong() {
        Verdict verdict = Verdict.of(content(RIGHT, Stance.SUPPLYING), EXPECTED);
        assertThat(verdict.wrong()).anySatisfy(fault -> assertThat(fault).startsWith("technology facial-recognition"));
    }

    private static Verdict verdict(List<Alert> revisions) {
        return Verdict.of(content(revisions, Stance.HALTED), EXPECTED);
    }

    private static List<Alert> with(Alert more) {
        List<Alert> revisions = new ArrayList<>(RIGHT);
        revisions.add(more);
        return revisions;
    }

    private static TopicsContent content(List<Alert> revisions, Stance stanceOfAcme) {
        Pair acme = new Pair("acme", "facial-recognition");
        Position position = new Position(
                Scope.everyone(), stanceOfAcme, DAY, Optional.of(Act.BAN), Optional.empty(), Optional.empty());
        Timeline timeline = new Timeline(
                acme, DAY, List.of(), List.of(position), List.of(), Optional.empty(), List.of(), Optional.empty());
        TechnologyTimeline technology = new TechnologyTimeline(
                acme.technology(),
                new TreeMap<>(Map.of(acme.company(), List.of(position))),
                Map.of(stanceOfAcme, 1),
                List.of(),
                Optional.of(DAY),
                Optional.of(DAY),
                List.of());
        return new TopicsContent(List.of(), revisions, List.of(timeline), List.of(technology));
    }

    private static Alert alert(String company, int revision, String effective, AlertStatus status) {
        AlertContent content = new AlertContent(
                AlertType.NEW_MORATORIUM,
                new TreeSet<>(Set.of(company)),
                "facial-recognition",
                Act.BAN,
                Scope.everyone(),
                PartialDate.parse(effective),
                Optional.empty(),
                Optional.empty(),
                Stance.UNKNOWN,
                Stance.HALTED,
                false,
                Optional.empty());
        StandingAlert standing = new StandingAlert(content, Collections.emptySortedSet(), Instant.EPOCH, 1, List.of());
        return new Alert(
                company + "|facial-recognition#1",
                revision,
                status,
                false,
                Optional.empty(),
                Optional.empty(),
                standing,
                List.of());
    }
}
