package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.EXTENSION;
import static org.stancewatch.domain.claim.Act.MORATORIUM;
import static org.stancewatch.domain.claim.Act.RESUMPTION;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.ClaimFixture.recalled;
import static org.stancewatch.domain.ledger.ClaimFixture.told;
import static org.stancewatch.domain.ledger.Ledgers.alerts;
import static org.stancewatch.domain.ledger.Ledgers.asOf;
import static org.stancewatch.domain.ledger.Ledgers.positions;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Design §3.5, and when the answer changes though nobody says anything. */
class TermsTest {

    private static final String BEGUN = "NEW_MORATORIUM MORATORIUM police 2020-06-10 until 2021-06-10";

    private static ClaimFixture haltForAYear() {
        return on("2020-06-10", MORATORIUM).forTerm("P1Y");
    }

    @Test
    void theDayBeforeItsEndATermHolds() {
        Timeline timeline = asOf("2021-06-09", haltForAYear());

        assertThat(alerts(timeline)).containsExactly(BEGUN);
        assertThat(positions(timeline)).containsExactly("police HALTED since 2020-06-10");
        assertThat(timeline.nextChange()).contains(LocalDate.parse("2021-06-10"));
    }

    @Test
    void onItsEndATermLapsesAndLeavesThePositionUnknown() {
        Timeline timeline = asOf("2021-06-10", haltForAYear());

        assertThat(alerts(timeline)).containsExactly(BEGUN, "LAPSE MORATORIUM police 2021-06-10");
        assertThat(positions(timeline)).containsExactly("police UNKNOWN since 2021-06-10");
        assertThat(timeline.nextChange()).isEmpty();
    }

    @Test
    void aConditionNeverLapsesByItself() {
        Timeline timeline = asOf("2040-01-01", on("2020-06-10", MORATORIUM).untilThat("there is a law"));

        assertThat(positions(timeline)).containsExactly("police HALTED since 2020-06-10");
        assertThat(timeline.nextChange()).isEmpty();
    }

    @Test
    void anExtensionInTimeLeavesNoLapseAtTheOldEnd() {
        assertThat(alerts(asOf(
                        "2021-06-20",
                        haltForAYear(),
                        on("2021-06-09", EXTENSION).until("2022-06-10"))))
                .containsExactly(BEGUN, "EXTENSION EXTENSION police 2021-06-09 until 2022-06-10");
    }

    @Test
    void aResumptionInTimeLeavesNoLapse() {
        assertThat(alerts(asOf("2022-01-01", haltForAYear(), on("2021-01-01", RESUMPTION))))
                .containsExactly(BEGUN, "REVERSAL RESUMPTION police 2021-01-01");
    }

    @Test
    void theLapseOfAHaltThatIsOnlyRecalledIsSilent() {
        Timeline timeline = asOf(
                "2022-01-01",
                recalled("2021-01-01", MORATORIUM).dated("2020-06").forTerm("P1Y"));

        assertThat(timeline.alerts()).isEmpty();
        assertThat(positions(timeline)).containsExactly("police UNKNOWN since 2021-06-30");
    }

    @Test
    void theNextChangeIsTheDayAnAnnouncedActTakesEffect() {
        assertThat(asOf(
                                "2020-06-20",
                                haltForAYear(),
                                told("2020-06-15", RESUMPTION).dated("2020-09-01"))
                        .nextChange())
                .contains(LocalDate.parse("2020-09-01"));
    }

    @Test
    void anActToldAndEffectiveLaterStandsFromTheDayItIsTold() {
        assertThat(asOf("2020-06-20", told("2020-08-15", RESUMPTION).dated("2020-09-01"))
                        .nextChange())
                .contains(LocalDate.parse("2020-08-15"));
    }

    // Whichever audience comes first by name.
    @ParameterizedTest
    @ValueSource(strings = {"police", "schools"})
    void aHaltThatNewsTellsForAPartOfItsScopeLapsesInSilenceForTheRest(String part) {
        Timeline timeline = asOf(
                "2022-01-01",
                recalled("2020-06-01", MORATORIUM)
                        .dated("2020-05-20")
                        .until("2021-05-20")
                        .forAudience("police", "schools"),
                on("2020-06-10", MORATORIUM).forAudience(part));

        assertThat(alerts(timeline)).containsExactly("LAPSE MORATORIUM " + part + " 2021-05-20");
    }

    @Test
    void anExtensionThatIsOverWhenItIsToldTellsNoEndInWordsEither() {
        Timeline timeline =
                asOf("2022-01-01", haltForAYear(), on("2021-09-01", EXTENSION).forTerm("P1M"));

        assertThat(timeline.positions()).extracting(Position::until).containsExactly(Optional.empty());
        assertThat(timeline.alerts())
                .extracting(alert -> alert.content().until())
                .last()
                .isEqualTo(Optional.empty());
    }

    @Test
    void anExtensionThatMovesNothingShowsTheEndItTold() {
        assertThat(endOfTheExtension(haltForAYear(), on("2020-09-01", EXTENSION).until("2021-01-01")))
                .contains(LocalDate.parse("2021-01-01"));
    }

    @Test
    void anExtensionThatIsOnlyRecalledEndsWhereItsDurationTakesTheHalt() {
        assertThat(endOfTheExtension(
                        haltForAYear(),
                        recalled("2021-07-01", EXTENSION).dated("2021-05-18").forTerm("P1Y")))
                .contains(LocalDate.parse("2022-06-10"));
    }

    private static Optional<LocalDate> endOfTheExtension(ClaimFixture... told) {
        return asOf("2022-01-01", told).events().stream()
                .filter(event -> event.act() == EXTENSION)
                .findFirst()
                .flatMap(Event::ends);
    }
}
