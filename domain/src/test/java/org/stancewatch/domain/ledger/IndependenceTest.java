package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.Ledgers.asOf;

import org.junit.jupiter.api.Test;

/** Design §3.9. */
class IndependenceTest {

    private static int publishersOf(ClaimFixture... told) {
        return asOf("2021-01-01", told).events().get(0).corroboration();
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
    void papersJoinedThroughAThirdAreOne() {
        assertThat(publishersOf(
                        by("a").ownedBy("x"), by("b").ownedBy("x").crediting("wire"), by("c").crediting("wire")))
                .isEqualTo(1);
    }
}
