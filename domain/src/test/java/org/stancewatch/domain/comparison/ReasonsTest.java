package org.stancewatch.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.MORATORIUM;
import static org.stancewatch.domain.claim.Act.RESTRICTION;
import static org.stancewatch.domain.claim.Act.RESUMPTION;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.ledger.ClaimFixture;

/** Why two generations differ about one pair. */
class ReasonsTest {

    private static final String DAY = "2020-07-01";
    private static final ArticleClaims HALT =
            on("2020-06-10", BAN).article("halt", 1).build();
    private static final ArticleClaims RETURN =
            on("2020-06-25", RESUMPTION).article("return", 1).build();
    private static final Reach NOTHING = article -> Reach.Answer.UNREAD;
    private static final Verdict FALSE = new Verdict(
            PAIR,
            HALT.article(),
            BAN,
            Optional.empty(),
            Judgement.FALSE,
            "ada",
            Instant.parse("2020-06-30T00:00:00Z"),
            "satire");

    private static Knowledge knowing(Reach reach, ArticleClaims... told) {
        return Accounts.on(DAY, told).knowledge(PAIR, reach);
    }

    private static Knowledge knowing(ArticleClaims... told) {
        return knowing(Reach.UNKNOWN, told);
    }

    private static List<Reason> reasons(Knowledge a, Knowledge b) {
        return Reasons.of(PAIR, a, b);
    }

    private static ArticleClaims halt(ClaimFixture fixture) {
        return fixture.article("halt", 1).build();
    }

    @Test
    void anArticleThatBHasNotReadIsNamed() {
        assertThat(reasons(knowing(HALT, RETURN), knowing(NOTHING, HALT)))
                .containsExactly(new Reason.Unread(Side.B, RETURN));
    }

    @Test
    void anArticleThatAHasNotReadIsNamed() {
        assertThat(reasons(knowing(NOTHING, HALT), knowing(HALT, RETURN)))
                .containsExactly(new Reason.Unread(Side.A, RETURN));
    }

    @Test
    void aClaimOfAnArticleThatTheOtherHasReadIsOneItDoesNotMake() {
        assertThat(reasons(knowing(HALT, RETURN), knowing(Reach.ALL, HALT)))
                .containsExactly(new Reason.OneSided(
                        Side.A, RETURN, RETURN.claims().get(0), Reach.Answer.READ, Optional.empty()));
    }

    @Test
    void whereItIsNotKnownWhatTheOtherHasReadThatIsSaid() {
        assertThat(reasons(knowing(HALT), knowing(HALT, RETURN)))
                .containsExactly(new Reason.OneSided(
                        Side.B, RETURN, RETURN.claims().get(0), Reach.Answer.UNTOLD, Optional.empty()));
    }

    @Test
    void anotherRevisionThatClaimsSomethingElseIsAReason() {
        ArticleClaims corrected =
                on("2020-06-10", RESTRICTION).article("halt", 2).build();
        assertThat(reasons(knowing(HALT), knowing(corrected)))
                .containsExactly(new Reason.OtherRevision(HALT, corrected));
    }

    @Test
    void anotherRevisionThatClaimsTheSameIsNone() {
        ArticleClaims touched = on("2020-06-10", BAN).article("halt", 2).build();
        assertThat(reasons(knowing(HALT), knowing(touched))).containsExactly(new Reason.Untold());
    }

    @Test
    void ofSeveralRevisionsTheLatestCounts() {
        ArticleClaims corrected =
                on("2020-06-10", RESTRICTION).article("halt", 2).build();
        assertThat(reasons(knowing(corrected, HALT), knowing(HALT)))
                .containsExactly(new Reason.OtherRevision(corrected, HALT));
    }

    @Test
    void aClaimReadOtherwiseShowsWhatReadsDifferently() {
        ArticleClaims other = halt(on("2020-06-10", MORATORIUM).forTerm("P1Y"));
        assertThat(reasons(knowing(HALT), knowing(other)))
                .singleElement()
                .isEqualTo(new Reason.Reread(
                        HALT,
                        other,
                        HALT.claims().get(0),
                        other.claims().get(0),
                        List.of(new FieldChange("act", "BAN", "MORATORIUM"), new FieldChange("until", "none", "P1Y"))));
    }

    @Test
    void aClaimReadForAnotherScopeIsReadOtherwise() {
        ArticleClaims other = halt(on("2020-06-10", BAN).forAudience("schools"));
        assertThat(reasons(knowing(HALT), knowing(other)))
                .extracting(reason -> ((Reason.Reread) reason).fields())
                .containsExactly(List.of(new FieldChange("scope", "police", "schools")));
    }

    @Test
    void aClaimThatIsNoLongerMadeOfTheSameTextIsAReason() {
        ArticleClaims silent = on("2020-06-10", BAN).article("halt", 1).buildSilent();
        assertThat(reasons(knowing(HALT), knowing(silent)))
                .containsExactly(new Reason.OneSided(
                        Side.A, HALT, HALT.claims().get(0), Reach.Answer.READ, Optional.of(silent.rules())));
    }

    @Test
    void theRulesOfBothSidesAreToldWhereBothHaveToldOfTheArticle() {
        ArticleClaims silent = on("2020-06-10", BAN)
                .article("halt", 1)
                .readBy("2026.1-77aa0d12")
                .buildSilent();
        assertThat(reasons(knowing(HALT), knowing(silent)))
                .extracting(reason -> ((Reason.OfReading) reason).rules(Side.B))
                .containsExactly(Optional.of("2026.1-77aa0d12"));
    }

    @Test
    void otherRulesThatReadTheSameAreNoReason() {
        ArticleClaims again = halt(on("2020-06-10", BAN).readBy("2026.1-77aa0d12"));
        assertThat(reasons(knowing(HALT), knowing(again))).containsExactly(new Reason.Untold());
    }

    @Test
    void confidenceAloneWeighsLeast() {
        ArticleClaims surer = halt(on("2020-06-10", BAN).withConfidence(0.95));
        assertThat(reasons(knowing(surer, RETURN), knowing(NOTHING, HALT)))
                .hasExactlyElementsOfTypes(Reason.Unread.class, Reason.Reread.class);
    }

    @Test
    void anotherOwnerIsAReason() {
        ArticleClaims owned = halt(on("2020-06-10", BAN).by("The Post").ownedBy("Big Media"));
        ArticleClaims unowned = halt(on("2020-06-10", BAN).by("The Post"));
        assertThat(reasons(knowing(unowned), knowing(owned)))
                .containsExactly(
                        new Reason.OtherVoice(unowned, owned, List.of(new FieldChange("owner", "none", "Big Media"))));
    }

    @Test
    void aVerdictThatOneSideHasHeardIsAReason() {
        Knowledge heard = Accounts.on(DAY, HALT).knowledge(PAIR, Reach.ALL, FALSE);
        assertThat(reasons(heard, knowing(HALT))).containsExactly(new Reason.Judged(Side.A, HALT, FALSE));
    }

    @Test
    void aVerdictThatBothHaveHeardIsNone() {
        Knowledge heard = Accounts.on(DAY, HALT).knowledge(PAIR, Reach.ALL, FALSE);
        assertThat(reasons(heard, heard)).containsExactly(new Reason.Untold());
    }

    @Test
    void theDayIsAReasonWhereAnotherAnswerFollowsOnIt() {
        ArticleClaims year = on("2020-06-10", MORATORIUM).forTerm("P1Y").build();
        assertThat(reasons(
                        Accounts.on("2021-07-01", year).knowledge(PAIR, Reach.ALL),
                        Accounts.on(DAY, year).knowledge(PAIR, Reach.ALL)))
                .containsExactly(new Reason.OtherDay(LocalDate.parse("2021-07-01"), LocalDate.parse(DAY)));
    }

    @Test
    void theDayIsNoneWhereTheSameFollows() {
        assertThat(reasons(
                        Accounts.on("2021-07-01", HALT).knowledge(PAIR, Reach.ALL),
                        Accounts.on(DAY, HALT).knowledge(PAIR, Reach.ALL)))
                .containsExactly(new Reason.Untold());
    }

    @Test
    void whatIsAboutTheGroundComesFirst() {
        List<Reason> all = reasons(knowing(HALT, RETURN), knowing(NOTHING));
        assertThat(Reasons.forGround(Set.of(RETURN.article().value()), all))
                .containsExactly(new Reason.Unread(Side.B, RETURN), new Reason.Unread(Side.B, HALT));
    }
}
