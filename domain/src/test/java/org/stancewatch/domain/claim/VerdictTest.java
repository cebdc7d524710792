package org.stancewatch.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.SUPPLY;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.ArticleId;

/** Design §3.11. */
class VerdictTest {

    private static final Instant NOON = Instant.parse("2020-06-11T12:00:00Z");
    private static final ArticleClaims ARTICLE =
            on("2020-06-10", BAN).and(on("2020-06-10", SUPPLY)).build();
    private static final Scope POLICE = Scope.of(Set.of("police"), Optional.empty());
    private static final Scope SCHOOLS = Scope.of(Set.of("schools"), Optional.of("US"));
    private static final ArticleClaims TWO_SCOPES = on("2020-06-10", BAN)
            .forAudience("police")
            .and(on("2020-06-10", BAN).forAudience("schools").in("US"))
            .build();

    private static Verdict verdict(ArticleClaims article, Act act, Judgement judgement, int minute) {
        return verdict(article, act, Optional.empty(), judgement, minute);
    }

    private static Verdict verdict(
            ArticleClaims article, Act act, Optional<Scope> scope, Judgement judgement, int minute) {
        return new Verdict(
                article.pair(),
                article.article(),
                act,
                scope,
                judgement,
                "ada",
                NOON.plusSeconds(60L * minute),
                "satire");
    }

    /** What is left of an article that tells one act for police and, by itself, for schools. */
    private static List<Scope> scopesLeft(Verdict... verdicts) {
        return Verdict.heard(TWO_SCOPES, List.of(verdicts)).claims().stream()
                .map(Claim::scope)
                .toList();
    }

    private static List<Act> actsLeft(Verdict... verdicts) {
        return Verdict.heard(ARTICLE, List.of(verdicts)).claims().stream()
                .map(Claim::act)
                .toList();
    }

    @Test
    void whatIsJudgedFalseIsNotClaimed() {
        assertThat(actsLeft(verdict(ARTICLE, BAN, Judgement.FALSE, 0))).containsExactly(SUPPLY);
    }

    @Test
    void theLaterVerdictCountsWhateverComesFirst() {
        Verdict wrong = verdict(ARTICLE, BAN, Judgement.FALSE, 0);
        Verdict right = verdict(ARTICLE, BAN, Judgement.RIGHT, 1);

        assertThat(actsLeft(wrong, right)).containsExactly(BAN, SUPPLY);
        assertThat(actsLeft(right, wrong)).containsExactly(BAN, SUPPLY);
    }

    @Test
    void whatIsJudgedFalseAgainAfterwardsIsNotClaimed() {
        assertThat(actsLeft(verdict(ARTICLE, BAN, Judgement.RIGHT, 0), verdict(ARTICLE, BAN, Judgement.FALSE, 1)))
                .containsExactly(SUPPLY);
    }

    @Test
    void aVerdictOnAnotherArticleDoesNotCount() {
        ArticleClaims other = on("2020-06-12", BAN).build();

        assertThat(actsLeft(verdict(other, BAN, Judgement.FALSE, 0))).containsExactly(BAN, SUPPLY);
    }

    @Test
    void oneOfTwoClaimsOfAnActIsJudgedByItsScope() {
        assertThat(scopesLeft(verdict(TWO_SCOPES, BAN, Optional.of(SCHOOLS), Judgement.FALSE, 0)))
                .containsExactly(POLICE);
    }

    @Test
    void aVerdictWithoutScopeIsOnEveryClaimOfTheAct() {
        assertThat(scopesLeft(verdict(TWO_SCOPES, BAN, Judgement.FALSE, 0))).isEmpty();
    }

    @Test
    void ofAVerdictOnAllAndOneOnAClaimTheLaterCountsForThatClaim() {
        Verdict all = verdict(TWO_SCOPES, BAN, Judgement.FALSE, 0);
        Verdict one = verdict(TWO_SCOPES, BAN, Optional.of(POLICE), Judgement.RIGHT, 1);
        Verdict allAgain = verdict(TWO_SCOPES, BAN, Judgement.FALSE, 2);

        assertThat(scopesLeft(one, all)).containsExactly(POLICE);
        assertThat(scopesLeft(allAgain, one, all)).isEmpty();
    }

    @Test
    void aVerdictSaysWhoAndWhy() {
        assertThatThrownBy(() -> new Verdict(
                        ARTICLE.pair(),
                        new ArticleId("a"),
                        BAN,
                        Optional.empty(),
                        Judgement.FALSE,
                        " ",
                        NOON,
                        "satire"))
                .hasMessage("by: is blank");
        assertThatThrownBy(() -> new Verdict(
                        ARTICLE.pair(), new ArticleId("a"), BAN, Optional.empty(), Judgement.FALSE, "ada", NOON, ""))
                .hasMessage("reason: is blank");
    }
}
