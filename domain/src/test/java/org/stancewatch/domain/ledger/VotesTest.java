package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.MORATORIUM;
import static org.stancewatch.domain.claim.Act.WITHDRAWAL;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.ClaimFixture.recalled;
import static org.stancewatch.domain.ledger.ClaimFixture.told;
import static org.stancewatch.domain.ledger.Ledgers.asOf;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Design §3.3: what the claims of one event agree on. */
class VotesTest {

    private static Event theEvent(ClaimFixture... told) {
        Timeline timeline = asOf("2025-01-01", told);
        assertThat(timeline.events()).hasSize(1);
        return timeline.events().get(0);
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    @Test
    void theMorePreciseDatePrevailsOverTheBetterAttested() {
        assertThat(theEvent(
                                told("2020-06-30", BAN).dated("2020-06").by("a"),
                                told("2020-06-30", BAN).dated("2020-06").by("b"),
                                on("2020-06-20", BAN))
                        .effective())
                .hasToString("2020-06-20");
    }

    @Test
    void ofEquallyPreciseDatesTheBetterAttestedPrevails() {
        assertThat(theEvent(
                                on("2020-06-09", BAN),
                                on("2020-06-10", BAN).by("a"),
                                on("2020-06-10", BAN).by("b"))
                        .effective())
                .hasToString("2020-06-10");
    }

    @Test
    void ofEquallyAttestedDatesTheEarlierPrevails() {
        assertThat(theEvent(on("2020-06-10", BAN), on("2020-06-09", BAN)).effective())
                .hasToString("2020-06-09");
    }

    @Test
    void theBetterAttestedActPrevails() {
        assertThat(theEvent(on("2020-06-10", BAN).by("a"), on("2020-06-10", BAN).by("b"), on("2020-06-10", WITHDRAWAL))
                        .act())
                .isEqualTo(BAN);
    }

    @Test
    void ofEquallyAttestedActsWithdrawalPrevailsThenBan() {
        assertThat(theEvent(on("2020-06-10", BAN), on("2020-06-10", WITHDRAWAL), on("2020-06-10", MORATORIUM))
                        .act())
                .isEqualTo(WITHDRAWAL);
        assertThat(theEvent(on("2020-06-10", BAN), on("2020-06-10", MORATORIUM)).act())
                .isEqualTo(BAN);
    }

    @Test
    void aHaltWithATermIsAMoratoriumWhateverItIsCalled() {
        assertThat(theEvent(on("2020-06-10", BAN).forTerm("P1Y")).act()).isEqualTo(MORATORIUM);
    }

    @Test
    void aHaltUntilAConditionIsAMoratoriumWhateverItIsCalled() {
        assertThat(theEvent(on("2020-06-10", WITHDRAWAL).untilThat("there is a law"))
                        .act())
                .isEqualTo(MORATORIUM);
    }

    @Test
    void whatNewsTellsGoesBeforeWhatIsRecalledByMore() {
        assertThat(theEvent(
                                on("2020-06-10", MORATORIUM).forTerm("P6M"),
                                recalled("2022-01-01", MORATORIUM)
                                        .dated("2020-06")
                                        .forTerm("P1Y")
                                        .by("a"),
                                recalled("2022-01-01", MORATORIUM)
                                        .dated("2020-06")
                                        .forTerm("P1Y")
                                        .by("b"))
                        .ends())
                .isEqualTo(day("2020-12-10"));
    }

    @Test
    void anUntoldTermIsNoVote() {
        assertThat(theEvent(
                                on("2020-06-10", MORATORIUM).by("a"),
                                on("2020-06-10", MORATORIUM).by("b"),
                                on("2020-06-10", MORATORIUM).forTerm("P1Y"))
                        .ends())
                .isEqualTo(day("2021-06-10"));
    }

    @Test
    void aTermIsRecalledWhereNewsToldNone() {
        assertThat(theEvent(
                                on("2020-06-10", MORATORIUM),
                                recalled("2020-12-01", MORATORIUM)
                                        .dated("2020-06")
                                        .forTerm("P1Y"))
                        .ends())
                .isEqualTo(day("2021-06-10"));
    }

    @Test
    void aTermAndADateThatEndOnOneDayAreOneVote() {
        assertThat(theEvent(
                                on("2020-06-10", MORATORIUM).forTerm("P1Y"),
                                on("2020-06-10", MORATORIUM).until("2021-06-10"),
                                on("2020-06-10", MORATORIUM).forTerm("P6M"))
                        .ends())
                .isEqualTo(day("2021-06-10"));
    }

    @Test
    void conditionsInDifferentWordsAreOneVoteAndTheLatestEnd() {
        Event event = theEvent(
                on("2020-06-10", MORATORIUM).untilThat("there is a law"),
                on("2020-06-10", MORATORIUM).untilThat("une loi existe"),
                on("2020-06-10", MORATORIUM).forTerm("P6M"));

        assertThat(event.until()).isPresent();
        assertThat(event.ends()).isEmpty();
    }

    @Test
    void anEndThatComesByTheDayOfTheEventIsIgnored() {
        Event event = theEvent(on("2020-06-10", BAN).until("2020-06-10"));

        assertThat(event.until()).isEmpty();
        assertThat(event.act()).isEqualTo(BAN);
    }

    @Test
    void aTermCountsFromTheLastDayOfACoarseDate() {
        assertThat(theEvent(told("2023-10-05", MORATORIUM).dated("2023-09").forTerm("P6M"))
                        .ends())
                .isEqualTo(day("2024-03-30"));
    }

    @Test
    void anEndToldCoarselyComesOnItsLastDay() {
        assertThat(theEvent(on("2023-09-04", MORATORIUM).until("2024-02")).ends())
                .isEqualTo(day("2024-02-29"));
    }

    @Test
    void evidenceIsFiveQuotesAtMostTheMostConfidentFirst() {
        Event event = theEvent(
                on("2020-06-10", BAN).by("a"),
                on("2020-06-10", BAN).by("b").withConfidence(0.95),
                on("2020-06-10", BAN).by("c"),
                on("2020-06-10", BAN).by("d"),
                on("2020-06-10", BAN).by("e"),
                on("2020-06-10", BAN).by("f"));

        assertThat(event.evidence()).hasSize(5);
        assertThat(event.evidence().get(0).publisher()).isEqualTo("b");
    }
}
