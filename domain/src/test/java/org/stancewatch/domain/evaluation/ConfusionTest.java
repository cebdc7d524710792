package org.stancewatch.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.evaluation.Labels.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.evaluation.Confusion.Taken;

class ConfusionTest {

    private static final Claim BAN = claim("acme", Act.BAN, 0.9);
    private static final Claim SUPPLY = claim("acme", Act.SUPPLY, 0.9);
    private static final Claim OTHER = claim("zeta", Act.SUPPLY, 0.9);

    private static Confusion of(List<Claim> labels, List<Claim> found) {
        return Confusion.of(List.of(ClaimMatch.of(labels, found)));
    }

    private static Taken taken(Act told, Act read) {
        return new Taken(Optional.ofNullable(told), Optional.ofNullable(read));
    }

    @Test
    void anActReadRightlyIsTakenForItself() {
        assertThat(of(List.of(BAN), List.of(BAN)).counts()).containsOnly(entry(taken(Act.BAN, Act.BAN)));
    }

    @Test
    void anotherActOfTheSamePairIsTakenForTheOneTold() {
        assertThat(of(List.of(BAN), List.of(SUPPLY)).counts()).containsOnly(entry(taken(Act.BAN, Act.SUPPLY)));
    }

    @Test
    void aClaimOfAnotherPairIsFalseAndTheLabelMissed() {
        assertThat(of(List.of(BAN), List.of(OTHER)).counts())
                .containsOnly(entry(taken(Act.BAN, null)), entry(taken(null, Act.SUPPLY)));
    }

    @Test
    void oneFoundClaimIsTakenForOneLabelOnly() {
        Claim resumption = claim("acme", Act.RESUMPTION, 0.9);
        assertThat(of(List.of(BAN, resumption), List.of(SUPPLY)).counts())
                .containsOnly(entry(taken(Act.BAN, Act.SUPPLY)), entry(taken(Act.RESUMPTION, null)));
    }

    private static Map.Entry<Taken, Integer> entry(Taken taken) {
        return Map.entry(taken, 1);
    }
}
