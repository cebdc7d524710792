package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.MORATORIUM;
import static org.stancewatch.domain.claim.Act.RESTRICTION;
import static org.stancewatch.domain.claim.Act.RESUMPTION;
import static org.stancewatch.domain.claim.Act.SUPPLY;
import static org.stancewatch.domain.claim.Act.WITHDRAWAL;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.ClaimFixture.recalled;
import static org.stancewatch.domain.ledger.ClaimFixture.told;
import static org.stancewatch.domain.ledger.Ledgers.asOf;
import static org.stancewatch.domain.ledger.Ledgers.events;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Design §3.3: which claims tell one event. */
class EventsTest {

    @Nested
    class Day {

        @Test
        void newsOfACoarseDateStandsOnItsDayNearestToThePublication() {
            Timeline timeline =
                    asOf("2025-05-01", told("2025-04-01", MORATORIUM).dated("2025-03"));

            assertThat(timeline.events()).extracting(Event::day).containsExactly(LocalDate.parse("2025-03-31"));
        }

        @Test
        void undatedNewsStandsOnItsPublication() {
            assertThat(events(asOf("2025-05-01", told("2025-04-01", MORATORIUM))))
                    .containsExactly("MORATORIUM police 2025-04-01");
        }

        @Test
        void aSilentEventStandsOnTheFirstDayOfItsDate() {
            Timeline timeline =
                    asOf("2025-05-01", recalled("2025-04-01", MORATORIUM).dated("2020-03"));

            assertThat(timeline.events()).extracting(Event::day).containsExactly(LocalDate.parse("2020-03-01"));
        }
    }

    @Nested
    class AlikeInWords {

        /** Halted, resumed and halted again in one year, and both halts told by the year alone. */
        @Test
        void ofTwoHaltsToldByOneYearTheLaterIsToldByItsDay() {
            Timeline timeline = asOf(
                    "2020-12-31",
                    told("2020-02-10", BAN).dated("2020"),
                    on("2020-04-26", RESUMPTION),
                    told("2020-05-19", BAN).dated("2020"));

            assertThat(timeline.alerts())
                    .extracting(alert ->
                            alert.content().type() + " " + alert.content().effective())
                    .containsExactly("NEW_MORATORIUM 2020", "REVERSAL 2020-04-26", "NEW_MORATORIUM 2020-05-19");
        }
    }

    @Nested
    class Link {

        @Test
        void actsOfOneClassFourteenDaysApartAreOneEvent() {
            assertThat(events(asOf("2021-01-01", on("2020-06-01", MORATORIUM), on("2020-06-15", BAN))))
                    .hasSize(1);
        }

        @Test
        void actsOfOneClassFifteenDaysApartAreTwoEvents() {
            assertThat(events(asOf("2021-01-01", on("2020-06-01", MORATORIUM), on("2020-06-16", BAN))))
                    .hasSize(2);
        }

        @Test
        void actsOfTwoClassesAreTwoEvents() {
            assertThat(events(asOf("2021-01-01", on("2020-06-01", MORATORIUM), on("2020-06-01", RESTRICTION))))
                    .hasSize(2);
        }

        @Test
        void anOppositeActBetweenThemKeepsTwoActsApart() {
            assertThat(events(asOf(
                            "2021-01-01",
                            on("2020-06-01", MORATORIUM),
                            on("2020-06-05", RESUMPTION),
                            on("2020-06-10", MORATORIUM))))
                    .hasSize(3);
        }

        @Test
        void anOppositeActThatIsNotAdmittedKeepsThemApartToo() {
            assertThat(events(asOf(
                            "2021-01-01",
                            on("2020-06-01", MORATORIUM),
                            on("2020-06-01", MORATORIUM).by("another paper"),
                            told("2020-06-05", RESUMPTION).dated("2020-06-05").withConfidence(0.3),
                            on("2020-06-10", MORATORIUM))))
                    .containsExactly(
                            "MORATORIUM police 2020-06-01",
                            "RESUMPTION police 2020-06-05 disputed",
                            "MORATORIUM police 2020-06-10");
        }

        @Test
        void whatStandsOnOneDayIsOneEventThoughAnOppositeActStandsOnItToo() {
            assertThat(events(asOf(
                            "2021-01-01",
                            told("2020-03-31", MORATORIUM).dated("2020-03-31"),
                            told("2020-04-09", MORATORIUM).dated("2020-03"),
                            on("2020-03-31", RESUMPTION))))
                    .hasSize(2);
        }

        @Test
        void anOppositeActElsewhereDoesNotKeepThemApart() {
            assertThat(events(asOf(
                            "2021-01-01",
                            on("2020-06-01", MORATORIUM).in("US"),
                            on("2020-06-05", RESUMPTION).in("GB"),
                            on("2020-06-10", MORATORIUM).in("US"))))
                    .hasSize(2);
        }

        @Test
        void anOppositeActThatIsMerelyRecalledDoesNotKeepThemApart() {
            assertThat(events(asOf(
                            "2021-01-01",
                            on("2020-06-01", MORATORIUM),
                            recalled("2020-06-12", SUPPLY).dated("2020-06-05"),
                            on("2020-06-10", MORATORIUM))))
                    .hasSize(2);
        }

        @Test
        void aNestedScopeNearbyIsOneActAndTheNarrowerOfEquallyAttestedScopesStays() {
            assertThat(events(asOf(
                            "2021-01-01",
                            on("2020-06-01", MORATORIUM).forAudience("government"),
                            on("2020-06-03", MORATORIUM).forAudience("police"))))
                    .containsExactly("MORATORIUM police 2020-06-01");
        }

        @Test
        void ofNestedScopesTheBetterAttestedStays() {
            assertThat(events(asOf(
                            "2021-01-01",
                            on("2020-06-01", MORATORIUM).forAudience("government"),
                            on("2020-06-01", MORATORIUM)
                                    .forAudience("government")
                                    .by("another paper"),
                            on("2020-06-03", MORATORIUM).forAudience("police"))))
                    .containsExactly("MORATORIUM government 2020-06-01");
        }

        @Test
        void nestedScopesWithAnOppositeActBetweenStayApart() {
            assertThat(events(asOf(
                            "2021-01-01",
                            on("2020-06-01", MORATORIUM).forAudience("government"),
                            on("2020-06-02", SUPPLY).forAudience("police"),
                            on("2020-06-03", MORATORIUM).forAudience("police"))))
                    .hasSize(3);
        }

        @Test
        void merelyOverlappingScopesStayApart() {
            assertThat(events(asOf(
                            "2021-01-01",
                            on("2020-06-01", MORATORIUM).forAudience("police", "schools"),
                            on("2020-06-01", MORATORIUM).forAudience("police", "military"))))
                    .hasSize(2);
        }
    }

    @Nested
    class Undated {

        @Test
        void anUndatedHaltJoinsTheHaltInForceHoweverLongAfter() {
            assertThat(events(asOf("2023-01-01", on("2020-06-01", BAN), told("2022-06-01", BAN))))
                    .containsExactly("BAN police 2020-06-01");
        }

        @Test
        void anUndatedHarderHaltTwoMonthsAfterIsAnEventOfItsOwn() {
            assertThat(events(asOf("2021-01-01", on("2020-06-01", MORATORIUM), told("2020-08-01", BAN))))
                    .containsExactly("MORATORIUM police 2020-06-01", "BAN police 2020-08-01");
        }

        @Test
        void anUndatedHarderHaltWithinTwoMonthsIsTheSameAct() {
            assertThat(events(asOf("2021-01-01", on("2020-06-01", MORATORIUM), told("2020-07-31", BAN))))
                    .hasSize(1);
        }

        @Test
        void anUndatedHaltAfterALapseIsAnEventOfItsOwn() {
            assertThat(events(asOf(
                            "2023-01-01", on("2020-06-01", MORATORIUM).forTerm("P1Y"), told("2022-06-01", MORATORIUM))))
                    .containsExactly("MORATORIUM police 2020-06-01", "MORATORIUM police 2022-06-01");
        }

        @Test
        void anUndatedHaltOfAScopeThatIsHaltedOnlyInPartIsJoinedToTheNearestNestedOne() {
            assertThat(events(asOf(
                            "2021-01-01",
                            on("2020-06-01", MORATORIUM).forAudience("police"),
                            told("2020-06-20", MORATORIUM).forAudience("government"))))
                    .containsExactly("MORATORIUM police 2020-06-01");
        }

        @Test
        void anUndatedHaltOverSeveralHaltsInForceIsAnEventOfItsOwn() {
            assertThat(events(asOf(
                            "2021-01-01",
                            on("2020-01-10", MORATORIUM).forAudience("police"),
                            on("2020-01-10", MORATORIUM).forAudience("schools"),
                            told("2020-06-01", MORATORIUM).forAudience("police", "schools"))))
                    .containsExactly(
                            "MORATORIUM police 2020-01-10",
                            "MORATORIUM schools 2020-01-10",
                            "MORATORIUM police+schools 2020-06-01");
        }

        @Test
        void anUndatedClaimJoinsTheEventOfItsClassFromSixtyDaysBefore() {
            assertThat(events(asOf("2021-01-01", on("2020-06-01", RESUMPTION), told("2020-07-31", RESUMPTION))))
                    .containsExactly("RESUMPTION police 2020-06-01");
        }

        @Test
        void anUndatedClaimMoreThanSixtyDaysAfterIsAnEventOfItsOwn() {
            assertThat(events(asOf("2021-01-01", on("2020-06-01", RESUMPTION), told("2020-08-01", RESUMPTION))))
                    .containsExactly("RESUMPTION police 2020-06-01", "RESUMPTION police 2020-08-01");
        }

        @Test
        void anUndatedClaimJoinsTheEventOfItsClassUpToFourteenDaysAhead() {
            assertThat(events(asOf("2021-01-01", told("2020-06-01", RESUMPTION), on("2020-06-15", RESUMPTION))))
                    .containsExactly("RESUMPTION police 2020-06-15");
        }

        @Test
        void anUndatedClaimJoinsAnActStillFarAheadOnceThatHasBeenTold() {
            assertThat(events(asOf(
                            "2021-01-01",
                            told("2020-06-01", RESUMPTION).dated("2020-09-01"),
                            told("2020-06-03", RESUMPTION))))
                    .containsExactly("RESUMPTION police 2020-09-01");
        }
    }

    @Nested
    class Recalled {

        @Test
        void whatIsRecalledWithACoarseDateAttachesToTheEventInIt() {
            assertThat(events(asOf(
                            "2023-01-01",
                            on("2020-06-10", MORATORIUM),
                            recalled("2022-06-01", MORATORIUM).dated("2020-06"))))
                    .containsExactly("MORATORIUM police 2020-06-10");
        }

        @Test
        void whatIsRecalledWithADayAttachesToAnEventWithinFourteenDays() {
            assertThat(events(asOf(
                            "2023-01-01",
                            on("2020-06-10", MORATORIUM),
                            recalled("2022-06-01", MORATORIUM).dated("2020-06-24"))))
                    .containsExactly("MORATORIUM police 2020-06-10");
        }

        @Test
        void whatIsRecalledWithACoarseDateAttachesToNothingOutsideIt() {
            assertThat(events(asOf(
                            "2023-01-01",
                            on("2020-05-30", MORATORIUM),
                            recalled("2022-06-01", MORATORIUM).dated("2020-06"))))
                    .containsExactly("MORATORIUM police 2020-05-30", "MORATORIUM police 2020-06 silent");
        }

        @Test
        void whatIsRecalledAttachesToUndatedNewsOfThatTime() {
            assertThat(events(asOf(
                            "2023-01-01",
                            told("2020-06-10", MORATORIUM),
                            recalled("2022-06-01", MORATORIUM).dated("2020-06"))))
                    .containsExactly("MORATORIUM police 2020-06");
        }

        @Test
        void whatIsRecalledWithNoDateAttachesToTheNearestEarlierEvent() {
            Timeline timeline = asOf(
                    "2023-01-01",
                    on("2020-06-10", RESTRICTION),
                    on("2021-06-10", RESTRICTION),
                    on("2022-06-10", RESTRICTION),
                    recalled("2022-01-01", RESTRICTION));

            assertThat(timeline.events()).extracting(Event::corroboration).containsExactly(1, 2, 1);
        }

        @Test
        void whatIsRecalledDoesNotLinkTwoEvents() {
            assertThat(events(asOf(
                            "2023-01-01",
                            on("2020-06-01", MORATORIUM),
                            recalled("2022-01-01", MORATORIUM).dated("2020-06-10"),
                            on("2020-06-20", MORATORIUM))))
                    .containsExactly("MORATORIUM police 2020-06-01", "MORATORIUM police 2020-06-20");
        }

        @Test
        void whatFindsNoEventIsSilentAndShapesPositionsOnly() {
            Timeline timeline =
                    asOf("2023-01-01", recalled("2022-01-01", WITHDRAWAL).dated("2020-06"));

            assertThat(events(timeline)).containsExactly("WITHDRAWAL police 2020-06 silent");
            assertThat(timeline.alerts()).isEmpty();
            assertThat(timeline.stanceOf(timeline.events().get(0).scope())).isEqualTo(Stance.HALTED);
        }
    }
}
