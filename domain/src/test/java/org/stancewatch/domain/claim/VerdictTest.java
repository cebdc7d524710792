package org.stancewatch.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.SUPPLY;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.ArticleId;

/** Design §3.11. */
class VerdictTest {

    private static final Instant NOON = Instant.parse("2020-06-11T12:00:00Z");
    private static final ArticleClaims ARTICLE =
            on("2020-06-10", BAN).and(on("2020-06-10", SUPPLY)).build();

    private static Verdict verdict(ArticleClaims article, Act act, Judgement judgement, int minute) {
        return new Verdict(
                article.pair(), article.article(), act, judgement, "ada", NOON.plusSeconds(60L * minute), "satire");
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
    void aVerdictSaysWhoAndWhy() {
        assertThatThrownBy(() ->
                        new Verdict(ARTICLE.pair(), new ArticleId("a"), BAN, Judgement.FALSE, " ", NOON, "satire"))
                .hasMessage("by: is blank");
        assertThatThrownBy(() -> new Verdict(ARTICLE.pair(), new ArticleId("a"), BAN, Judgement.FALSE, "ada", NOON, ""))
                .hasMessage("reason: is blank");
    }
}
