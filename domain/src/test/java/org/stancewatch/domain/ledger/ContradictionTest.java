package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.MORATORIUM;
import static org.stancewatch.domain.claim.Act.RESTRICTION;
import static org.stancewatch.domain.claim.Act.RESUMPTION;
import static org.stancewatch.domain.claim.Act.SUPPLY;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.ClaimFixture.recalled;
import static org.stancewatch.domain.ledger.ClaimFixture.told;
import static org.stancewatch.domain.ledger.Ledgers.asOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Attribution;

/** Design §3.6: against a halt that two publishers told. */
class ContradictionTest {

    private static final List<ArticleClaims> HALT_TOLD_BY_TWO = List.of(
            on("2020-06-10", MORATORIUM).by("a").build(),
            on("2020-06-10", MORATORIUM).by("b").build());

    private static ClaimFixture hearsay() {
        return told("2020-12-01", RESUMPTION).withConfidence(0.4);
    }

    private static Timeline against(List<ArticleClaims> halt, ClaimFixture... contradictions) {
        List<ArticleClaims> told = new ArrayList<>(halt);
        List.of(contradictions).forEach(contradiction -> told.add(contradiction.build()));
        return asOf("2021-01-01", told);
    }

    private static boolean ends(Timeline timeline) {
        Event halt = timeline.events().get(0);
        return timeline.stanceOf(halt.scope()) != Stance.HALTED;
    }

    @Test
    void aLoneHearsayIsKeptAsDisputedAndSilent() {
        Timeline timeline = against(HALT_TOLD_BY_TWO, hearsay());

        assertThat(ends(timeline)).isFalse();
        assertThat(timeline.events()).extracting(Event::disputed).containsExactly(false, true);
        assertThat(timeline.alerts()).hasSize(1);
    }

    @Test
    void twoIndependentPublishersAreBelieved() {
        assertThat(ends(against(HALT_TOLD_BY_TWO, hearsay().by("c"), hearsay().by("d"))))
                .isTrue();
    }

    @Test
    void twoPublishersOfOneOwnerAreNot() {
        assertThat(ends(against(
                        HALT_TOLD_BY_TWO,
                        hearsay().by("c").ownedBy("x"),
                        hearsay().by("d").ownedBy("x"))))
                .isFalse();
    }

    @Test
    void theCompanysOwnTextIsBelieved() {
        assertThat(ends(against(HALT_TOLD_BY_TWO, hearsay().inWordsOf(Attribution.OWN_TEXT))))
                .isTrue();
    }

    @Test
    void theCompanysQuotedWordsAreBelieved() {
        assertThat(ends(against(HALT_TOLD_BY_TWO, hearsay().inWordsOf(Attribution.QUOTED))))
                .isTrue();
    }

    @Test
    void aConfidentClaimIsBelieved() {
        assertThat(ends(against(HALT_TOLD_BY_TWO, hearsay().withConfidence(0.75))))
                .isTrue();
    }

    @Test
    void aHaltThatOnePublisherToldYieldsToHearsay() {
        assertThat(ends(against(HALT_TOLD_BY_TWO.subList(0, 1), hearsay()))).isTrue();
    }

    @Test
    void publishersOfTheHaltCountOnlyUpToTheContradiction() {
        List<ArticleClaims> secondToldLater = List.of(
                on("2020-06-10", MORATORIUM).by("a").build(),
                told("2020-12-02", MORATORIUM).dated("2020-06-10").by("b").build());

        assertThat(ends(against(secondToldLater, hearsay()))).isTrue();
    }

    @Test
    void anArticleThatRecallsTheHaltItContradictsIsNoWitnessForIt() {
        assertThat(ends(against(
                        HALT_TOLD_BY_TWO.subList(0, 1),
                        hearsay().and(recalled("2020-12-01", MORATORIUM).dated("2020-06")))))
                .isTrue();
    }

    @Test
    void aRestrictionNeedsToBeAdmittedToo() {
        assertThat(ends(against(HALT_TOLD_BY_TWO, on("2020-12-01", RESTRICTION).withConfidence(0.4))))
                .isFalse();
    }

    @Test
    void supplyToldByAnArticleThatTellsTheHaltDoesNotCountAgainstIt() {
        ClaimFixture halt = on("2020-06-10", MORATORIUM);

        assertThat(ends(against(
                        List.of(),
                        halt.and(told("2020-06-10", SUPPLY)).article("one", 1),
                        on("2020-06-11", MORATORIUM))))
                .isFalse();
    }

    @Test
    void supplyOfAMonthThatMayLieBeforeTheHaltIsNotDatedLater() {
        assertThat(ends(against(
                        List.of(),
                        told("2020-06-20", MORATORIUM)
                                .dated("2020-06-10")
                                .and(told("2020-06-20", SUPPLY).dated("2020-06")))))
                .isFalse();
    }

    @Test
    void supplyToldByAnArticleThatTellsTheHaltCountsWhereItIsDatedLater() {
        assertThat(ends(against(
                        List.of(),
                        on("2020-06-10", MORATORIUM)
                                .and(told("2020-06-10", SUPPLY).dated("2020-07-01")))))
                .isTrue();
    }
}
