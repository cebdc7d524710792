package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.Ledgers.asOf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.ArticleClaims;

/** Design §3.9. */
class IndependenceTest {

    private static int publishersOf(ClaimFixture... told) {
        return asOf("2021-01-01", told).events().get(0).corroboration();
    }

    /** The publishers of what is left once {@code gone} has been taken back. */
    private static int publishersWithout(ClaimFixture gone, ClaimFixture... left) {
        List<ArticleClaims> staying =
                Arrays.stream(left).map(ClaimFixture::build).toList();
        ArticleClaims leaving = gone.build();
        Ledger ledger = Ledger.of(
                PAIR, Stream.concat(staying.stream(), Stream.of(leaving)).toList());
        ledger.remove(leaving);
        return ledger.asOf(LocalDate.parse("2021-01-01")).events().get(0).corroboration();
    }

    private static ClaimFixture by(String publisher) {
        return on("2020-06-10", BAN).by(publisher);
    }

    @Test
    void twoPublishersAreTwo() {
        assertThat(publishersOf(by("a"), by("b"))).isEqualTo(2);
    }

    @Test
    void onePublisherIsOneHoweverOftenItTells() {
        assertThat(publishersOf(by("a"), by("a").dated("2020-06-11"), by(" A ").dated("2020-06-12")))
                .isEqualTo(1);
    }

    @Test
    void papersOfOneOwnerAreOne() {
        assertThat(publishersOf(by("a").ownedBy("x"), by("b").ownedBy("x"))).isEqualTo(1);
    }

    @Test
    void copiesOfOneAgencyAreOneWithTheAgencyItself() {
        assertThat(publishersOf(by("wire"), by("a").crediting("wire"), by("b").crediting("wire"), by("c")))
                .isEqualTo(2);
    }

    @Test
    void aPaperThatOwnsItsNewsAndCopiesAnAgencySpeaksWithTwoVoices() {
        assertThat(publishersOf(by("a"), by("a").article("a copy", 0).crediting("wire"), by("b").crediting("wire")))
                .isEqualTo(2);
    }

    @Test
    void theOwnerNamedInOneArticleHoldsForAllOfThePaper() {
        assertThat(publishersOf(by("a").ownedBy("x"), by("a").article("another of a", 0), by("b").ownedBy("x")))
                .isEqualTo(1);
    }

    @Test
    void copiesSpeakWithTheVoiceOfThePaperThatHadItFirst() {
        assertThat(publishersOf(
                        by("a").at(7).sketched(1L, 2L),
                        by("b").at(8).sketched(2L, 3L),
                        by("c").at(9).sketched(3L),
                        by("a").article("another of a", 0).at(10)))
                .isEqualTo(1);
    }

    @Test
    void copiesOfOneTextAreTheAgencysWhereOneOfThemCreditsIt() {
        assertThat(publishersOf(
                        by("a").at(7).sketched(1L),
                        by("b").at(8).sketched(1L).crediting("wire"),
                        by("c").at(9).crediting("wire")))
                .isEqualTo(1);
    }

    @Test
    void textsThatShareNoPassageAreIndependent() {
        assertThat(publishersOf(by("a").sketched(1L), by("b").sketched(2L))).isEqualTo(2);
    }

    @Test
    void copiesThatShareNoPassageAreIndependentOnceTheTextBetweenThemIsTakenBack() {
        assertThat(publishersWithout(
                        by("b").at(8).sketched(1L, 2L),
                        by("a").at(7).sketched(1L),
                        by("c").at(9).sketched(2L)))
                .isEqualTo(2);
    }

    @Test
    void aCopyTakenBackLeavesTheOthersOne() {
        assertThat(publishersWithout(
                        by("c").at(9).sketched(1L),
                        by("a").at(7).sketched(1L),
                        by("b").at(8).sketched(1L)))
                .isEqualTo(1);
    }

    @Test
    void onceTheFirstOfTheCopiesIsTakenBackTheySpeakForTheNext() {
        assertThat(publishersWithout(
                        by("a").at(7).sketched(1L),
                        by("b").at(8).sketched(1L),
                        by("c").at(9).sketched(1L),
                        by("b").article("another of b", 0).at(10),
                        by("a").article("another of a", 0).at(11)))
                .isEqualTo(2);
    }

    @Test
    void anOwnerIsForgottenWithTheOnlyArticleThatNamedIt() {
        assertThat(publishersWithout(by("a").ownedBy("x"), by("a").article("another of a", 0), by("b").ownedBy("x")))
                .isEqualTo(2);
    }
}
