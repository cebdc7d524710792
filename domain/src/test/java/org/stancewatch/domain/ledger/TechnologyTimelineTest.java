package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewatch.domain.claim.Act.MORATORIUM;
import static org.stancewatch.domain.claim.Act.RESUMPTION;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Scope;

class TechnologyTimelineTest {

    private static final String TECHNOLOGY = "facial-recognition";
    private static final LocalDate DAY = LocalDate.parse("2020-06-10");
    private static final Scope EVERYONE = Scope.everyone();
    private static final Scope POLICE = Scope.of(Set.of("police"), Optional.empty());
    private static final Scope US = Scope.of(Set.of("everyone"), Optional.of("US"));

    @Test
    void aCompanyCountsByTheHardestOfItsPositions() {
        assertThat(of(summary("amazon", Stance.SUPPLYING, Stance.HALTED)).counts())
                .containsOnlyKeys(Stance.HALTED)
                .containsEntry(Stance.HALTED, 1);
    }

    @Test
    void aCompanyWhoseClaimsWereAllRetractedIsAsIfNeverTold() {
        assertThat(of(summary("amazon", Stance.HALTED), summary("ibm")))
                .isEqualTo(of(summary("amazon", Stance.HALTED)));
    }

    @Test
    void aCompanyWhoseTermPassedIsUnknown() {
        assertThat(of(summary("amazon", Stance.UNKNOWN)).counts()).containsEntry(Stance.UNKNOWN, 1);
    }

    @Test
    void aCompanyCountsInAnAudienceByTheNarrowestPositionThatHoldsIt() {
        CompanySummary openButForPolice =
                company("amazon", position(EVERYONE, Stance.SUPPLYING), position(POLICE, Stance.HALTED));

        assertThat(of(openButForPolice).scopes())
                .containsExactly(
                        new ScopeCount(EVERYONE, Map.of(Stance.SUPPLYING, 1)),
                        new ScopeCount(POLICE, Map.of(Stance.HALTED, 1)));
    }

    @Test
    void aCompanyThatHaltedForAllCountsInEveryAudienceThatOthersName() {
        assertThat(of(
                                company("ibm", position(EVERYONE, Stance.HALTED)),
                                company("axon", position(POLICE, Stance.HALTED)))
                        .scopes())
                .contains(new ScopeCount(POLICE, Map.of(Stance.HALTED, 2)));
    }

    @Test
    void aCompanyOfWhichNothingIsKnownInAPlaceCountsNowhereThere() {
        assertThat(of(company("ibm", position(POLICE, Stance.HALTED)), company("axon", position(US, Stance.HALTED)))
                        .scopes())
                .contains(
                        new ScopeCount(POLICE, Map.of(Stance.HALTED, 1)), new ScopeCount(US, Map.of(Stance.HALTED, 1)));
    }

    @Test
    void scopesWithoutAPlaceComeFirst() {
        assertThat(of(company("axon", position(US, Stance.HALTED), position(POLICE, Stance.RESTRICTED)))
                        .scopes())
                .extracting(ScopeCount::scope)
                .containsExactly(POLICE, US);
    }

    @Test
    void theFirstChangeIsThatOfTheFirstEventThoughItsPositionIsGone() {
        CompanySummary amazon = CompanySummary.of(
                Ledgers.asOf("2021-01-01", on("2020-06-10", MORATORIUM), on("2020-09-01", RESUMPTION)));

        assertThat(of(amazon))
                .extracting(TechnologyTimeline::firstChange, TechnologyTimeline::lastChange)
                .containsExactly(Optional.of(DAY), Optional.of(LocalDate.parse("2020-09-01")));
    }

    @Test
    void aCompanyThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> of(summary("ibm", Stance.HALTED), summary("ibm", Stance.SUPPLYING)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("companies: ibm|facial-recognition stands twice");
    }

    @Test
    void itsLastChangeIsTheLatestOfAnyCompany() {
        assertThat(of(changed("amazon", "2020-06-10"), changed("ibm", "2020-06-08"))
                        .lastChange())
                .contains(LocalDate.parse("2020-06-10"));
    }

    private static CompanySummary changed(String company, String day) {
        return new CompanySummary(
                new Pair(company, TECHNOLOGY),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(day)));
    }

    private static TechnologyTimeline of(CompanySummary... companies) {
        return TechnologyTimeline.of(TECHNOLOGY, List.of(companies));
    }

    private static CompanySummary summary(String company, Stance... stances) {
        return company(
                company,
                Stream.of(stances).map(stance -> position(EVERYONE, stance)).toArray(Position[]::new));
    }

    private static CompanySummary company(String company, Position... positions) {
        return new CompanySummary(
                new Pair(company, TECHNOLOGY),
                List.of(positions),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Position position(Scope scope, Stance stance) {
        return new Position(scope, stance, DAY, Optional.of(Act.BAN), Optional.empty(), Optional.empty());
    }
}
