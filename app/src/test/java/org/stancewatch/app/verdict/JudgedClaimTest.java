package org.stancewatch.app.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Scope;

class JudgedClaimTest {

    private static final ArticleClaims ONE_BAN =
            on("2020-06-10", Act.BAN).and(on("2020-06-10", Act.SUPPLY)).build();
    private static final ArticleClaims TWO_BANS = on("2020-06-10", Act.BAN)
            .and(on("2020-06-10", Act.BAN).forAudience("schools").in("US"))
            .build();

    private static JudgedClaim among(ArticleClaims told, Act act, String scope) {
        return JudgedClaim.among(told, Optional.ofNullable(act), Optional.ofNullable(scope));
    }

    @Test
    void anActToldOnceIsJudgedWhateverItsScope() {
        assertThat(among(ONE_BAN, Act.BAN, null)).isEqualTo(new JudgedClaim(Act.BAN, Optional.empty()));
    }

    @Test
    void ofAnActToldTwiceTheScopeAskedForIsJudged() {
        assertThat(among(TWO_BANS, null, "schools@US"))
                .isEqualTo(new JudgedClaim(Act.BAN, Optional.of(Scope.of(Set.of("schools"), Optional.of("US")))));
    }

    @Test
    void ofSeveralActsOneMustBeNamed() {
        assertThatThrownBy(() -> among(ONE_BAN, null, null))
                .hasMessage("--act: say which, the article claims [BAN, SUPPLY]");
    }

    @Test
    void ofSeveralScopesOneMustBeNamed() {
        assertThatThrownBy(() -> among(TWO_BANS, Act.BAN, null))
                .hasMessage("--scope: say which, the article claims [police, schools@US]");
    }

    @Test
    void aScopeThatIsNotClaimedIsRefused() {
        assertThatThrownBy(() -> among(TWO_BANS, Act.BAN, "military"))
                .hasMessage("--scope: the article claims [police, schools@US], not military");
    }
}
