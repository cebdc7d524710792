package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.EXTENSION;
import static org.stancewatch.domain.claim.Act.MORATORIUM;
import static org.stancewatch.domain.claim.Act.RESTRICTION;
import static org.stancewatch.domain.claim.Act.RESUMPTION;
import static org.stancewatch.domain.claim.Act.SUPPLY;
import static org.stancewatch.domain.claim.Act.WITHDRAWAL;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.ClaimFixture.recalled;
import static org.stancewatch.domain.ledger.ClaimFixture.told;
import static org.stancewatch.domain.ledger.Ledgers.alerts;
import static org.stancewatch.domain.ledger.Ledgers.asOf;
import static org.stancewatch.domain.ledger.Ledgers.positions;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.PartialDate;

/** The table of design §3.4, a class for each row, a test for each cell. */
class TransitionTableTest {

    private static final String NOW = "2022-01-01";
    private static final String BEGUN = "NEW_MORATORIUM MORATORIUM police 2020-06-10";

    private static ClaimFixture halt() {
        return on("2020-06-10", MORATORIUM);
    }

    private static ClaimFixture haltForAYear() {
        return halt().forTerm("P1Y");
    }

    private static AlertContent last(Timeline timeline) {
        return timeline.alerts().get(timeline.alerts().size() - 1).content();
    }

    @Nested
    class Halt {

        @Test
        void beginsWhereNothingIsHalted() {
            Timeline timeline = asOf(NOW, on("2020-06-10", BAN));

            assertThat(alerts(timeline)).containsExactly("NEW_MORATORIUM BAN police 2020-06-10");
            assertThat(positions(timeline)).containsExactly("police HALTED since 2020-06-10");
        }

        @Test
        void insideAStandingHaltIsEvidence() {
            Timeline timeline = asOf(NOW, halt(), on("2020-09-01", MORATORIUM));

            assertThat(alerts(timeline)).containsExactly(BEGUN);
            assertThat(timeline.alerts().get(0).corroboration()).isEqualTo(2);
        }

        @Test
        void insideAMoratoriumIsAnEscalationWhereItIsABan() {
            Timeline timeline = asOf(NOW, haltForAYear(), on("2020-09-01", BAN));

            assertThat(alerts(timeline))
                    .containsExactly(BEGUN + " until 2021-06-10", "ESCALATION BAN police 2020-09-01");
            assertThat(positions(timeline)).containsExactly("police HALTED since 2020-06-10");
        }

        @Test
        void insideABanIsEvidenceWhereItIsAWithdrawal() {
            assertThat(alerts(asOf(NOW, on("2020-06-10", BAN), on("2020-09-01", WITHDRAWAL))))
                    .containsExactly("NEW_MORATORIUM BAN police 2020-06-10");
        }

        @Test
        void insideAStandingHaltIsAnExtensionWhereItMovesTheEndLater() {
            assertThat(alerts(asOf(
                            NOW, haltForAYear(), on("2020-09-01", MORATORIUM).until("2022-02-01"))))
                    .containsExactly(
                            BEGUN + " until 2021-06-10", "EXTENSION MORATORIUM police 2020-09-01 until 2022-02-01");
        }

        @Test
        void insideAStandingHaltIsAnExtensionWhereATermBecomesACondition() {
            assertThat(alerts(asOf(
                            NOW, haltForAYear(), on("2020-09-01", MORATORIUM).untilThat("there is a law"))))
                    .containsExactly(BEGUN + " until 2021-06-10", "EXTENSION MORATORIUM police 2020-09-01");
        }

        @Test
        void insideAStandingHaltIsEvidenceWhereItsEndIsEarlier() {
            assertThat(alerts(asOf(
                            "2021-01-01",
                            haltForAYear(),
                            on("2020-09-01", MORATORIUM).until("2020-12-01"))))
                    .containsExactly(BEGUN + " until 2021-06-10");
        }

        @Test
        void insideAStandingHaltIsEvidenceWhereItTellsNoEnd() {
            assertThat(alerts(asOf("2021-01-01", haltForAYear(), on("2020-09-01", MORATORIUM))))
                    .containsExactly(BEGUN + " until 2021-06-10");
        }

        @Test
        void widerThanAStandingHaltIsAnEscalation() {
            Timeline timeline = asOf(NOW, halt(), on("2020-09-01", MORATORIUM).forAudience("government"));

            assertThat(alerts(timeline)).containsExactly(BEGUN, "ESCALATION MORATORIUM government 2020-09-01");
            assertThat(positions(timeline))
                    .containsExactly("government HALTED since 2020-09-01", "police HALTED since 2020-06-10");
        }

        @Test
        void widerThanAStandingHaltEndsWhenItselfTellsWhicheverAudienceComesFirst() {
            ClaimFixture wider =
                    on("2020-09-01", MORATORIUM).until("2021-02-01").forAudience("police", "schools");

            assertThat(alerts(asOf("2020-12-01", halt().forAudience("police"), wider)))
                    .contains("ESCALATION MORATORIUM police+schools 2020-09-01 until 2021-02-01");
            assertThat(alerts(asOf("2020-12-01", halt().forAudience("schools"), wider)))
                    .contains("ESCALATION MORATORIUM police+schools 2020-09-01 until 2021-02-01");
        }

        @Test
        void overlappingAStandingHaltIsNewForWhatIsNew() {
            Timeline timeline = asOf(
                    NOW,
                    halt().forAudience("police", "schools"),
                    on("2020-09-01", MORATORIUM).forAudience("police", "military"));

            assertThat(alerts(timeline))
                    .containsExactly(
                            "NEW_MORATORIUM MORATORIUM police+schools 2020-06-10",
                            "NEW_MORATORIUM MORATORIUM military 2020-09-01");
            assertThat(positions(timeline))
                    .containsExactly(
                            "military HALTED since 2020-09-01",
                            "police HALTED since 2020-06-10",
                            "schools HALTED since 2020-06-10");
        }

        @Test
        void afterALapseIsANewMoratorium() {
            assertThat(alerts(asOf(NOW, haltForAYear(), on("2021-09-01", BAN))))
                    .containsExactly(
                            BEGUN + " until 2021-06-10",
                            "LAPSE MORATORIUM police 2021-06-10",
                            "NEW_MORATORIUM BAN police 2021-09-01");
        }
    }

    @Nested
    class Extension {

        @Test
        void whereNothingIsHaltedProlongsAHaltThatNobodyTold() {
            Timeline timeline = asOf(NOW, on("2021-05-18", EXTENSION));

            assertThat(alerts(timeline)).containsExactly("EXTENSION EXTENSION police 2021-05-18");
            assertThat(last(timeline).reverses()).isEmpty();
            assertThat(positions(timeline)).containsExactly("police HALTED since 2021-05-18");
        }

        @Test
        void insideAStandingHaltMovesTheEnd() {
            Timeline timeline =
                    asOf(NOW, haltForAYear(), on("2021-05-18", EXTENSION).until("2022-05-01"));

            assertThat(alerts(timeline))
                    .containsExactly(
                            BEGUN + " until 2021-06-10", "EXTENSION EXTENSION police 2021-05-18 until 2022-05-01");
            assertThat(last(timeline).reverses()).contains(PartialDate.parse("2020-06-10"));
            assertThat(positions(timeline)).containsExactly("police HALTED since 2020-06-10");
        }

        @Test
        void withNoEndMovesATermToNoEnd() {
            assertThat(alerts(asOf(NOW, haltForAYear(), on("2021-05-18", EXTENSION))))
                    .containsExactly(BEGUN + " until 2021-06-10", "EXTENSION EXTENSION police 2021-05-18");
        }

        @Test
        void insideAStandingHaltIsEvidenceWhereTheEndDoesNotMove() {
            assertThat(alerts(asOf(NOW, halt(), on("2021-05-18", EXTENSION)))).containsExactly(BEGUN);
        }

        @Test
        void cannotMoveTheEndEarlier() {
            assertThat(alerts(asOf(
                            "2020-12-01",
                            haltForAYear(),
                            on("2020-09-01", EXTENSION).until("2021-01-01"))))
                    .containsExactly(BEGUN + " until 2021-06-10");
        }

        @Test
        void itsDurationCountsFromTheEndItProlongs() {
            assertThat(alerts(asOf(
                            NOW, haltForAYear(), on("2021-05-18", EXTENSION).forTerm("P1Y"))))
                    .contains("EXTENSION EXTENSION police 2021-05-18 until 2022-06-10");
        }

        @Test
        void itsDurationCountsFromItsDayWhereItProlongsNoKnownEnd() {
            assertThat(alerts(asOf(
                            "2021-06-01", halt(), on("2021-05-18", EXTENSION).forTerm("P1M"))))
                    .contains("EXTENSION EXTENSION police 2021-05-18 until 2021-06-18");
        }

        @Test
        void withADurationThatIsOverWhenItIsToldHasNoEnd() {
            assertThat(alerts(asOf(
                            NOW, haltForAYear(), on("2021-09-01", EXTENSION).forTerm("P1M"))))
                    .containsExactly(BEGUN + " until 2021-06-10", "EXTENSION EXTENSION police 2021-09-01");
        }

        @Test
        void widerThanAStandingHaltProlongsTheOverlap() {
            Timeline timeline =
                    asOf(NOW, haltForAYear(), on("2021-05-18", EXTENSION).forAudience("government"));

            assertThat(alerts(timeline)).contains("EXTENSION EXTENSION police 2021-05-18");
            assertThat(positions(timeline)).containsExactly("police HALTED since 2020-06-10");
        }

        @Test
        void afterALapseTakesItBack() {
            Timeline timeline = asOf(NOW, haltForAYear(), on("2021-07-01", EXTENSION));

            assertThat(alerts(timeline))
                    .containsExactly(BEGUN + " until 2021-06-10", "EXTENSION EXTENSION police 2021-07-01");
            assertThat(positions(timeline)).containsExactly("police HALTED since 2020-06-10");
        }

        @Test
        void widerThanWhatLapsedTakesThatBackAlone() {
            assertThat(positions(asOf(
                            NOW, haltForAYear(), on("2021-07-01", EXTENSION).forAudience("government"))))
                    .containsExactly("police HALTED since 2020-06-10");
        }

        @Test
        void ofAPartTakesTheLapseBackForThatPart() {
            Timeline timeline = asOf(
                    NOW,
                    haltForAYear().forAudience("police", "schools"),
                    on("2021-07-01", EXTENSION).forAudience("police"));

            assertThat(alerts(timeline))
                    .containsExactly(
                            "NEW_MORATORIUM MORATORIUM police+schools 2020-06-10 until 2021-06-10",
                            "LAPSE MORATORIUM schools 2021-06-10",
                            "EXTENSION EXTENSION police 2021-07-01");
        }
    }

    @Nested
    class Resumption {

        @Test
        void whereNothingIsHaltedIsAReversalThatNamesNoHalt() {
            Timeline timeline = asOf(NOW, on("2021-02-01", RESUMPTION));

            assertThat(alerts(timeline)).containsExactly("REVERSAL RESUMPTION police 2021-02-01");
            assertThat(last(timeline).reverses()).isEmpty();
            assertThat(positions(timeline)).containsExactly("police SUPPLYING since 2021-02-01");
        }

        @Test
        void ofAHaltWhoseEndHasBeenToldIsNoReversal() {
            assertThat(alerts(asOf(NOW, on("2021-02-01", RESUMPTION), on("2021-06-01", RESUMPTION))))
                    .containsExactly("REVERSAL RESUMPTION police 2021-02-01");
        }

        @Test
        void afterTheLastKnownHaltHasEndedIsNoReversal() {
            assertThat(alerts(asOf(NOW, halt(), on("2021-02-01", RESTRICTION), on("2021-06-01", RESUMPTION))))
                    .containsExactly(BEGUN, "RELAXATION RESTRICTION police 2021-02-01");
        }

        @Test
        void beyondWhatHasEndedIsAReversal() {
            assertThat(alerts(asOf(
                            NOW,
                            on("2021-02-01", RESUMPTION),
                            on("2021-06-01", RESUMPTION).forAudience("government"))))
                    .containsExactly(
                            "REVERSAL RESUMPTION police 2021-02-01", "REVERSAL RESUMPTION government 2021-06-01");
        }

        @Test
        void insideAStandingHaltReversesIt() {
            Timeline timeline = asOf(NOW, halt(), on("2021-02-01", RESUMPTION));

            assertThat(alerts(timeline)).containsExactly(BEGUN, "REVERSAL RESUMPTION police 2021-02-01");
            assertThat(last(timeline).reverses()).contains(PartialDate.parse("2020-06-10"));
            assertThat(last(timeline).partial()).isFalse();
            assertThat(positions(timeline)).containsExactly("police SUPPLYING since 2021-02-01");
        }

        @Test
        void narrowerThanTheHaltReversesItInPart() {
            Timeline timeline = asOf(
                    NOW,
                    halt().forAudience("police", "private-sector"),
                    on("2021-02-01", RESUMPTION).forAudience("private-sector"));

            assertThat(alerts(timeline)).contains("REVERSAL RESUMPTION private-sector 2021-02-01");
            assertThat(last(timeline).partial()).isTrue();
            assertThat(positions(timeline))
                    .containsExactly("police HALTED since 2020-06-10", "private-sector SUPPLYING since 2021-02-01");
        }

        @Test
        void widerThanTheHaltReversesTheOverlap() {
            assertThat(alerts(asOf(NOW, halt(), on("2021-02-01", RESUMPTION).forAudience("government"))))
                    .containsExactly(BEGUN, "REVERSAL RESUMPTION police 2021-02-01");
        }

        @Test
        void ofTwoPlacesIsOneReversalForEach() {
            assertThat(alerts(asOf(NOW, halt().in("EU"), halt().in("US"), on("2021-02-01", RESUMPTION))))
                    .containsExactlyInAnyOrder(
                            "NEW_MORATORIUM MORATORIUM police@EU 2020-06-10",
                            "NEW_MORATORIUM MORATORIUM police@US 2020-06-10",
                            "REVERSAL RESUMPTION police@EU 2021-02-01",
                            "REVERSAL RESUMPTION police@US 2021-02-01");
        }

        @Test
        void afterALapseIsNoReversal() {
            Timeline timeline = asOf(NOW, haltForAYear(), on("2021-09-01", RESUMPTION));

            assertThat(alerts(timeline))
                    .containsExactly(BEGUN + " until 2021-06-10", "LAPSE MORATORIUM police 2021-06-10");
            assertThat(positions(timeline)).containsExactly("police SUPPLYING since 2021-09-01");
        }

        @Test
        void beyondALapseIsAReversalThatNamesNoHalt() {
            Timeline timeline =
                    asOf(NOW, haltForAYear(), on("2021-09-01", RESUMPTION).forAudience("government"));

            assertThat(alerts(timeline)).contains("REVERSAL RESUMPTION government 2021-09-01");
            assertThat(last(timeline).reverses()).isEmpty();
        }

        @Test
        void ofAHaltThatIsOnlyRecalledReversesIt() {
            Timeline timeline = asOf(
                    NOW,
                    on("2021-02-01", RESUMPTION).and(recalled(NOW, MORATORIUM).dated("2019-03")));

            assertThat(alerts(timeline)).containsExactly("REVERSAL RESUMPTION police 2021-02-01");
            assertThat(last(timeline).reverses()).contains(PartialDate.parse("2019-03"));
        }
    }

    @Nested
    class Restriction {

        @Test
        void whereNothingIsHaltedIsSilent() {
            Timeline timeline = asOf(NOW, on("2021-02-01", RESTRICTION));

            assertThat(timeline.alerts()).isEmpty();
            assertThat(positions(timeline)).containsExactly("police RESTRICTED since 2021-02-01");
        }

        @Test
        void insideAStandingHaltRelaxesIt() {
            Timeline timeline = asOf(NOW, halt(), on("2021-02-01", RESTRICTION));

            assertThat(alerts(timeline)).containsExactly(BEGUN, "RELAXATION RESTRICTION police 2021-02-01");
            assertThat(positions(timeline)).containsExactly("police RESTRICTED since 2021-02-01");
        }

        @Test
        void ofTwoHaltsTogetherRelaxesBoth() {
            assertThat(alerts(asOf(
                            NOW,
                            halt().forAudience("police"),
                            halt().forAudience("schools"),
                            on("2021-02-01", RESTRICTION).forAudience("police", "schools"))))
                    .contains("RELAXATION RESTRICTION police+schools 2021-02-01");
        }

        @Test
        void beyondWhatIsHaltedLeavesTheHaltStanding() {
            Timeline timeline = asOf(NOW, halt(), on("2021-02-01", RESTRICTION).forAudience("everyone"));

            assertThat(alerts(timeline)).containsExactly(BEGUN);
            assertThat(positions(timeline))
                    .containsExactly("everyone RESTRICTED since 2021-02-01", "police HALTED since 2020-06-10");
        }

        @Test
        void afterALapseIsSilent() {
            Timeline timeline = asOf(NOW, haltForAYear(), on("2021-09-01", RESTRICTION));

            assertThat(alerts(timeline))
                    .containsExactly(BEGUN + " until 2021-06-10", "LAPSE MORATORIUM police 2021-06-10");
            assertThat(positions(timeline)).containsExactly("police RESTRICTED since 2021-09-01");
        }
    }

    @Nested
    class Supply {

        @Test
        void whereNothingIsHaltedIsSilent() {
            Timeline timeline = asOf(NOW, on("2021-02-01", SUPPLY));

            assertThat(timeline.alerts()).isEmpty();
            assertThat(positions(timeline)).containsExactly("police SUPPLYING since 2021-02-01");
        }

        @Test
        void insideAStandingHaltReversesItWhereAdmitted() {
            Timeline timeline = asOf(NOW, halt(), on("2021-02-01", SUPPLY));

            assertThat(alerts(timeline)).containsExactly(BEGUN, "REVERSAL SUPPLY police 2021-02-01");
            assertThat(positions(timeline)).containsExactly("police SUPPLYING since 2021-02-01");
        }

        @Test
        void beyondWhatIsHaltedLeavesTheHaltStanding() {
            Timeline timeline = asOf(NOW, halt(), on("2021-02-01", SUPPLY).forAudience("everyone"));

            assertThat(alerts(timeline)).containsExactly(BEGUN);
            assertThat(positions(timeline))
                    .containsExactly("everyone SUPPLYING since 2021-02-01", "police HALTED since 2020-06-10");
        }

        @Test
        void afterALapseIsSilent() {
            assertThat(alerts(asOf(NOW, haltForAYear(), on("2021-09-01", SUPPLY))))
                    .containsExactly(BEGUN + " until 2021-06-10", "LAPSE MORATORIUM police 2021-06-10");
        }
    }

    @Nested
    class Order {

        @Test
        void ofActsOnOneDayTheWiderComesFirst() {
            Timeline timeline = asOf(
                    NOW,
                    on("2020-06-10", MORATORIUM).forAudience("police"),
                    on("2020-06-10", RESUMPTION).forAudience("everyone"));

            assertThat(positions(timeline))
                    .containsExactly("everyone SUPPLYING since 2020-06-10", "police HALTED since 2020-06-10");
        }

        @Test
        void ofActsOnOneDayInOneScopeSupplyComesFirst() {
            assertThat(positions(asOf(NOW, on("2020-06-10", MORATORIUM), on("2020-06-10", SUPPLY))))
                    .containsExactly("police HALTED since 2020-06-10");
        }

        @Test
        void aTermThatEndsOnTheDayOfAnActEndsFirst() {
            assertThat(alerts(asOf(NOW, haltForAYear(), on("2021-06-10", MORATORIUM))))
                    .containsExactly(
                            BEGUN + " until 2021-06-10",
                            "LAPSE MORATORIUM police 2021-06-10",
                            "NEW_MORATORIUM MORATORIUM police 2021-06-10");
        }
    }

    @Nested
    class Standing {

        private final ClaimFixture announced = told("2023-11-14", MORATORIUM).dated("2023-12-01");

        @Test
        void anAnnouncedHaltRaisesItsAlertAtOnceAndMovesThePositionOnItsDay() {
            assertThat(alerts(asOf("2023-11-14", announced)))
                    .containsExactly("NEW_MORATORIUM MORATORIUM police 2023-12-01");
            assertThat(positions(asOf("2023-11-30", announced))).isEmpty();
            assertThat(positions(asOf("2023-12-01", announced))).containsExactly("police HALTED since 2023-12-01");
        }

        @Test
        void beforeItIsToldOrEffectiveNothingStands() {
            assertThat(asOf("2023-11-13", announced).alerts()).isEmpty();
        }

        @Test
        void whatIsToldAfterwardsStandsFromItsDay() {
            ClaimFixture late = told("2023-12-20", MORATORIUM).dated("2023-12-01");

            assertThat(Stream.of("2023-11-30", "2023-12-01")
                            .map(date -> asOf(date, late).alerts().size()))
                    .containsExactly(0, 1);
        }
    }
}
