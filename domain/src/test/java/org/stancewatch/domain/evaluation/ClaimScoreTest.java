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
        assertThat(score.hits()).isZero();
        assertThat(score.modalityShare()).isZero();
    }

    @Test
    void aConditionIsRightWithHalfItsWords() {
        Claim half = claim("acme", Modality.ASSERTED, "police", new Until.Condition("a law is made"), LABEL.quote());
        Claim less = claim("acme", Modality.ASSERTED, "police", new Until.Condition("peace is made"), LABEL.quote());
        assertThat(ClaimScore.of(false, List.of(LABEL), List.of(half)).until()).isOne();
        assertThat(ClaimScore.of(false, List.of(LABEL), List.of(less)).until()).isZero();
    }

    @Test
    void evidenceCountsWhereItCoversFourFifthsOfTheLabelledWords() {
        Claim most = claim(
                "acme", Modality.ASSERTED, "police", LABEL.until().orElseThrow(), new Quote("ts its sales to all", 13));
        Claim little =
                claim("acme", Modality.ASSERTED, "police", LABEL.until().orElseThrow(), new Quote("sales to all", 20));
        assertThat(ClaimScore.of(false, List.of(LABEL), List.of(most)).evidence())
                .isOne();
        assertThat(ClaimScore.of(false, List.of(LABEL), List.of(little)).evidence())
                .isZero();
    }

    @Test
    void falseClaimsOfQuietArticlesAreCountedByTheHundred() {
        ClaimScore score =
                ClaimScore.of(true, List.of(), List.of(LABEL)).plus(ClaimScore.of(true, List.of(), List.of()));
        assertThat(score.falsePerHundredQuiet()).isEqualTo(50);
    }
}
