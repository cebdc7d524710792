package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.stancewatch.domain.claim.Act.MORATORIUM;
import static org.stancewatch.domain.claim.Act.RESTRICTION;
import static org.stancewatch.domain.claim.Act.WITHDRAWAL;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.ClaimFixture.recalled;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;

/** Design §3.10. */
class WavesTest {

    private static final String TECHNOLOGY = "facial-recognition";

    private static CompanySummary company(String name, ClaimFixture told) {
        Pair pair = new Pair(name, TECHNOLOGY);
        Ledger ledger = Ledger.of(pair, List.of(told.about(pair).build()));
        return CompanySummary.of(ledger.asOf(LocalDate.parse("2022-01-01")));
    }

    private static CompanySummary halted(String name, String day) {
        return company(name, on(day, MORATORIUM));
    }

    private static TechnologyTimeline of(CompanySummary... companies) {
        return TechnologyTimeline.of(TECHNOLOGY, List.of(companies));
    }

    private static List<Set<String>> waves(CompanySummary... companies) {
        return of(companies).waves().stream()
                .<Set<String>>map(wave -> wave.content().companies())
                .toList();
    }

    @Test
    void threeCompaniesThatHaltWithinThirtyDaysAreAWave() {
        assertThat(waves(halted("a", "2020-06-01"), halted("b", "2020-06-10"), halted("c", "2020-07-01")))
                .containsExactly(Set.of("a", "b", "c"));
    }

    @Test
    void aWaveStandsOnTheDayOfItsThirdHalt() {
        TechnologyTimeline timeline =
                of(halted("c", "2020-06-20"), halted("a", "2020-06-01"), halted("b", "2020-06-10"));

        assertThat(timeline.waves())
                .extracting(wave -> wave.content().effective())
                .containsExactly(PartialDate.parse("2020-06-20"));
    }

    @Test
    void twoCompaniesAreNone() {
        assertThat(waves(halted("a", "2020-06-01"), halted("b", "2020-06-10"))).isEmpty();
    }

    @Test
    void aCompanyWithOnlyOneOtherWithinThirtyDaysBelongsToNone() {
        assertThat(waves(halted("a", "2020-06-01"), halted("b", "2020-07-01"), halted("c", "2020-07-31")))
                .isEmpty();
    }

    @Test
    void aRunIsOneWaveHoweverLong() {
        assertThat(waves(
                        halted("a", "2020-06-01"),
                        halted("b", "2020-06-20"),
                        halted("c", "2020-06-25"),
                        halted("d", "2020-07-15"),
                        halted("e", "2020-07-20")))
                .containsExactly(Set.of("a", "b", "c", "d", "e"));
    }

    @Test
    void runsThatLieApartAreTwoWaves() {
        assertThat(waves(
                        halted("a", "2019-06-01"),
                        halted("b", "2019-06-02"),
                        halted("c", "2019-06-03"),
                        halted("d", "2020-06-01"),
                        halted("e", "2020-06-02"),
                        halted("f", "2020-06-03")))
                .containsExactly(Set.of("a", "b", "c"), Set.of("d", "e", "f"));
    }

    @Test
    void aHaltThatIsOnlyRecalledBelongsToNone() {
        assertThat(waves(
                        halted("a", "2020-06-01"),
                        halted("b", "2020-06-10"),
                        company("c", recalled("2020-12-01", WITHDRAWAL).dated("2020-06-05"))))
                .isEmpty();
    }

    @Test
    void aCompanyCountsByTheHardestOfItsPositions() {
        CompanySummary both = company(
                "a",
                on("2020-06-01", RESTRICTION)
                        .forAudience("everyone")
                        .and(on("2020-06-01", MORATORIUM).about(new Pair("a", TECHNOLOGY))));

        assertThat(of(both, company("b", on("2020-06-01", RESTRICTION))).counts())
                .isEqualTo(Map.of(Stance.HALTED, 1, Stance.RESTRICTED, 1));
    }

    @Test
    void aWaveIsReconciledLikeTheOthers() {
        TechnologyTimeline three = of(halted("a", "2020-06-01"), halted("b", "2020-06-10"), halted("c", "2020-06-20"));
        TechnologyTimeline four = of(
                halted("a", "2020-06-01"),
                halted("b", "2020-06-10"),
                halted("c", "2020-06-20"),
                halted("d", "2020-06-15"));
        AlertRegister register = Reconciliation.of(
                        AlertRegister.empty("wave|" + TECHNOLOGY), three.waves(), LocalDate.parse("2022-01-01"))
                .register();

        assertThat(Reconciliation.of(register, four.waves(), LocalDate.parse("2022-01-01"))
                        .changes())
                .extracting(Alert::id, Alert::revision, Alert::status)
                .containsExactly(tuple("wave|" + TECHNOLOGY + "#1", 2, AlertStatus.UPDATED));
    }

    @Test
    void aWaveIsAsWellAttestedAsTheLeastOfItsHalts() {
        assertThat(of(twiceTold("a", "2020-06-08"), twiceTold("b", "2020-06-09"), twiceTold("c", "2020-06-10"))
                        .waves())
                .extracting(StandingAlert::corroboration)
                .containsExactly(2);
    }

    @Test
    void aWaveShowsWordsForEachOfItsHalts() {
        assertThat(of(twiceTold("a", "2020-06-08"), twiceTold("b", "2020-06-09"), halted("c", "2020-06-10"))
                        .waves()
                        .get(0)
                        .evidence())
                .hasSize(3);
    }

    private static CompanySummary twiceTold(String name, String day) {
        Pair pair = new Pair(name, TECHNOLOGY);
        List<ArticleClaims> told = List.of(
                on(day, MORATORIUM).about(pair).by("one paper").build(),
                on(day, MORATORIUM).about(pair).by("another").build());
        return CompanySummary.of(Ledger.of(pair, told).asOf(LocalDate.parse("2022-01-01")));
    }
}
