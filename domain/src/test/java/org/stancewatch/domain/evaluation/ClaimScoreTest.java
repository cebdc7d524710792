package org.stancewatch.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Attribution;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;

class ClaimScoreTest {

    private static final Claim LABEL = claim(
            "acme",
            Modality.ASSERTED,
            "police",
            new Until.Condition("until a law is passed"),
            new Quote("halts its sales", 10));

    private static Claim claim(String company, Modality modality, String audience, Until until, Quote quote) {
        return new Claim(
                new Pair(company, "spyware"),
                true,
                Optional.empty(),
                Act.MORATORIUM,
                modality,
                Scope.of(Set.of(audience), Optional.empty()),
                Optional.of(PartialDate.parse("2024-06-10")),
                Optional.of(until),
                false,
                Attribution.REPORTED,
                quote,
                0.9,
                "test");
    }

    private static Claim of(String company, String audience) {
        return claim(company, Modality.ASSERTED, audience, LABEL.until().orElseThrow(), LABEL.quote());
    }

    private static int right(Figure figure, Claim found) {
        return ClaimScore.of(false, List.of(LABEL), List.of(found))
                .tally(figure)
                .right();
    }

    @Test
    void whatIsFoundAsLabelledIsAHit() {
        ClaimScore score = ClaimScore.of(false, List.of(LABEL), List.of(LABEL));
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(1);
    }

    @Test
    void aClaimWithoutALabelCostsPrecisionAndOneUnfoundCostsRecall() {
        ClaimScore score = ClaimScore.of(
                false, List.of(LABEL, of("zeta", "police")), List.of(LABEL, of("beta", "police"), of("eta", "police")));
        assertThat(score.precision()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(score.recall()).isEqualTo(0.5);
    }

    @Test
    void ofTwoCandidatesTheOneWithTheLabelledAudienceIsTaken() {
        ClaimMatch match = ClaimMatch.of(List.of(LABEL), List.of(of("acme", "schools"), of("acme", "police")));
        assertThat(match.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.found()).isEqualTo(of("acme", "police")));
        assertThat(match.extra()).containsExactly(of("acme", "schools"));
    }

    @Test
    void whatIsOnlyConsideredIsNoHitButHasItsModalityMeasured() {
        Claim considered =
                claim("acme", Modality.CONSIDERED, "police", LABEL.until().orElseThrow(), LABEL.quote());
        ClaimScore score = ClaimScore.of(false, List.of(LABEL), List.of(considered));
        assertThat(score.recall()).isZero();
        assertThat(score.tally(Figure.MODALITY)).isEqualTo(new Tally(0, 1));
    }

    @Test
    void aConditionIsRightWithHalfItsWords() {
        Claim half = claim("acme", Modality.ASSERTED, "police", new Until.Condition("a law is made"), LABEL.quote());
        Claim less = claim("acme", Modality.ASSERTED, "police", new Until.Condition("peace is made"), LABEL.quote());
        assertThat(right(Figure.UNTIL, half)).isOne();
        assertThat(right(Figure.UNTIL, less)).isZero();
    }

    @Test
    void evidenceCountsWhereItCoversFourFifthsOfTheLabelledWords() {
        Claim most = claim(
                "acme", Modality.ASSERTED, "police", LABEL.until().orElseThrow(), new Quote("ts its sales to all", 13));
        Claim little =
                claim("acme", Modality.ASSERTED, "police", LABEL.until().orElseThrow(), new Quote("sales to all", 20));
        assertThat(right(Figure.EVIDENCE, most)).isOne();
        assertThat(right(Figure.EVIDENCE, little)).isZero();
    }

    @Test
    void falseClaimsAreCountedForEachQuietArticle() {
        ClaimScore score = ClaimScore.of(true, List.of(), List.of(LABEL, of("zeta", "police")))
                .plus(ClaimScore.of(true, List.of(), List.of()))
                .plus(ClaimScore.of(false, List.of(), List.of(LABEL)));
        assertThat(score.tally(Figure.FALSE_CLAIMS)).isEqualTo(new Tally(2, 2));
    }

    @Test
    void anEndThatIsNotToldIsNotCountedAmongThoseThatAre() {
        Claim open = new Claim(
                LABEL.pair(),
                true,
                Optional.empty(),
                LABEL.act(),
                LABEL.modality(),
                LABEL.scope(),
                LABEL.effective(),
                Optional.empty(),
                false,
                LABEL.attribution(),
                LABEL.quote(),
                0.9,
                "test");
        ClaimScore score = ClaimScore.of(false, List.of(open), List.of(open));
        assertThat(score.tally(Figure.UNTIL)).isEqualTo(new Tally(1, 1));
        assertThat(score.tally(Figure.UNTIL_TOLD)).isEqualTo(Tally.NONE);
    }
}
