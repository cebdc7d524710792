package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Scope;

class TechnologyTimelineTest {

    private static final String TECHNOLOGY = "facial-recognition";
    private static final LocalDate DAY = LocalDate.parse("2020-06-10");

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

    private static TechnologyTimeline of(CompanySummary... companies) {
        return TechnologyTimeline.of(TECHNOLOGY, List.of(companies));
    }

    private static CompanySummary summary(String company, Stance... stances) {
        List<Position> positions = List.of(stances).stream()
                .map(stance -> new Position(
                        Scope.everyone(), stance, DAY, Optional.of(Act.BAN), Optional.empty(), Optional.empty()))
                .toList();
        return new CompanySummary(new Pair(company, TECHNOLOGY), positions, Optional.empty(), Optional.empty());
    }
}
