package org.stancewatch.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stancewatch.domain.evaluation.Labels.claim;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Claim;

class ReliabilityTest {

    private static final Claim SURE = claim("acme", Act.BAN, 0.92);
    private static final Claim UNSURE = claim("zeta", Act.BAN, 0.55);

    private static Reliability of(List<Claim> labels, Claim... found) {
        return Reliability.of(List.of(ClaimMatch.of(labels, List.of(found))));
    }

    @Test
    void claimsAreSortedByConfidenceAndEachBinCountsTheRightOnes() {
        Reliability reliability = of(List.of(SURE), SURE, UNSURE);
        assertThat(reliability.bins()).extracting(Reliability.Bin::from).containsExactly(0.5, 0.9);
        assertThat(reliability.bins())
                .extracting(bin -> bin.right().tally())
                .containsExactly(new Tally(0, 1), new Tally(1, 1));
    }

    @Test
    void theBrierScoreIsTheMeanSquareOfTheError() {
        assertThat(of(List.of(SURE), SURE, UNSURE).brier()).isEqualTo((0.08 * 0.08 + 0.55 * 0.55) / 2, within(1e-12));
    }

    @Test
    void aConfidenceBeyondTheIntervalDoesNotHold() {
        List<ClaimMatch> wrong = Collections.nCopies(20, ClaimMatch.of(List.of(), List.of(SURE)));
        List<ClaimMatch> right = Collections.nCopies(20, ClaimMatch.of(List.of(SURE), List.of(SURE)));
        assertThat(Reliability.of(wrong).bins()).noneMatch(Reliability.Bin::holds);
        assertThat(Reliability.of(right).bins()).allMatch(Reliability.Bin::holds);
    }

    @Test
    void certaintyBelongsToTheLastBin() {
        Claim certain = claim("acme", Act.BAN, 1);
        assertThat(of(List.of(certain), certain).bins())
                .singleElement()
                .satisfies(bin -> assertThat(bin.to()).isEqualTo(1));
    }
}
