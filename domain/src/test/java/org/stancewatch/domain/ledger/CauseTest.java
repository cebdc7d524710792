package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.SUPPLY;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Verdict;

/** Why an article no longer says what it said. */
class CauseTest {

    private static final ClaimFixture HALT = on("2020-06-10", BAN).by("Post").article("a", 1);
    private static final ArticleClaims BEFORE = HALT.build();
    private static final String NAMED = "“" + BEFORE.title() + "” (Post) ";

    private static Cause judged(Judgement judgement) {
        return Cause.judged(
                BEFORE,
                new Verdict(
                        BEFORE.pair(),
                        BEFORE.article(),
                        BAN,
                        Optional.empty(),
                        judgement,
                        "ada",
                        Instant.EPOCH,
                        "satire"));
    }

    @Test
    void whatIsStillSaidIsNoCause() {
        assertThat(Cause.revised(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void anArticleThatFallsSilentNoLongerSaysSo() {
        assertThat(Cause.revised(BEFORE, HALT.buildSilent()))
                .contains(new Cause(BEFORE.article(), NAMED + "no longer says so"));
    }

    @Test
    void anArticleThatSaysOtherwiseWasRevised() {
        ArticleClaims now = on("2020-06-10", SUPPLY).by("Post").article("a", 2).build();
        assertThat(Cause.revised(BEFORE, now)).map(Cause::words).contains(NAMED + "was revised");
    }

    @Test
    void aVerdictSaysWhoJudgedAndWhy() {
        assertThat(judged(Judgement.FALSE).words()).isEqualTo(NAMED + "was judged false by ada: satire");
        assertThat(judged(Judgement.RIGHT).words()).isEqualTo(NAMED + "was judged right by ada: satire");
    }
}
