package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.RESTRICTION;
import static org.stancewatch.domain.claim.Act.RESUMPTION;
import static org.stancewatch.domain.claim.Act.SUPPLY;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.Ledgers.asOf;
import static org.stancewatch.domain.ledger.Ledgers.positions;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Scope;

/** Where a company stands, scope by scope. */
class PositionsTest {

    private static final String NOW = "2021-01-01";

    private static Scope scope(String audience, String place) {
        return Scope.of(Set.of(audience), Optional.of(place));
    }

    @Test
    void eachAudienceOfAnActHasAPositionOfItsOwn() {
        assertThat(positions(asOf(NOW, on("2020-06-10", BAN).forAudience("police", "schools"))))
                .containsExactly("police HALTED since 2020-06-10", "schools HALTED since 2020-06-10");
    }

    @Test
    void aScopeThatStandsAsWhatHoldsItHasNoneOfItsOwn() {
        assertThat(positions(asOf(
                        NOW,
                        on("2020-06-10", BAN).forAudience("everyone"),
                        on("2020-09-10", BAN).forAudience("police").in("US"))))
                .containsExactly("everyone HALTED since 2020-06-10");
    }

    @Test
    void aScopeThatStandsOtherwiseHas() {
        assertThat(positions(asOf(
                        NOW,
                        on("2020-06-10", BAN).forAudience("everyone"),
                        on("2020-09-10", RESUMPTION).forAudience("everyone").in("US"))))
                .containsExactly("everyone HALTED since 2020-06-10", "everyone@US SUPPLYING since 2020-09-10");
    }

    @Test
    void theStanceInAScopeIsThatOfTheNarrowestPositionThatHoldsIt() {
        Timeline timeline = asOf(
                NOW,
                on("2020-06-10", BAN).forAudience("everyone"),
                on("2020-09-10", RESUMPTION).forAudience("everyone").in("US"));

        assertThat(timeline.stanceOf(scope("schools", "US-CA"))).isEqualTo(Stance.SUPPLYING);
        assertThat(timeline.stanceOf(scope("schools", "FR"))).isEqualTo(Stance.HALTED);
    }

    @Test
    void ofTwoNarrowestPositionsTheHarderIsTheStance() {
        Timeline timeline = asOf(
                NOW,
                on("2020-06-10", RESTRICTION).forAudience("police"),
                on("2020-06-10", SUPPLY).forAudience("everyone").in("US"));

        assertThat(timeline.stanceOf(scope("police", "US"))).isEqualTo(Stance.RESTRICTED);
    }

    @Test
    void whereNothingIsToldTheStanceIsUnknown() {
        assertThat(asOf(NOW, on("2020-06-10", BAN).forAudience("police")).stanceOf(scope("schools", "US")))
                .isEqualTo(Stance.UNKNOWN);
    }
}
