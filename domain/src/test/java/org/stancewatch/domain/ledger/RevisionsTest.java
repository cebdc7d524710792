package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.MORATORIUM;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.Ledgers.alerts;
import static org.stancewatch.domain.ledger.Ledgers.asOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.Pair;

/** Design §3.2. */
class RevisionsTest {

    private static final ClaimFixture SIX_MONTHS =
            on("2024-10-07", MORATORIUM).forTerm("P6M").article("glasses", 1);
    private static final ClaimFixture TWELVE_MONTHS =
            on("2024-10-07", MORATORIUM).forTerm("P1Y").article("glasses", 2);

    @Test
    void aLaterRevisionReplacesTheClaimsOfAnEarlierOne() {
        assertThat(alerts(asOf("2025-05-01", SIX_MONTHS, TWELVE_MONTHS)))
                .containsExactly("NEW_MORATORIUM MORATORIUM police 2024-10-07 until 2025-10-07");
    }

    @Test
    void anOlderRevisionThatArrivesLateIsIgnored() {
        assertThat(alerts(asOf("2025-05-01", TWELVE_MONTHS, SIX_MONTHS)))
                .containsExactly("NEW_MORATORIUM MORATORIUM police 2024-10-07 until 2025-10-07");
    }

    @Test
    void aRevisionThatSaysNothingOfThePairRetracts() {
        Timeline timeline = asOf("2025-05-01", List.of(TWELVE_MONTHS.buildSilent(), SIX_MONTHS.build()));

        assertThat(timeline.alerts()).isEmpty();
        assertThat(timeline.positions()).isEmpty();
    }

    @Test
    void whatIsConsideredMovesNothing() {
        assertThat(asOf("2024-04-01", on("2024-03-05", BAN).as(Modality.CONSIDERED))
                        .events())
                .isEmpty();
    }

    @Test
    void whatIsDeniedMovesNothing() {
        assertThat(asOf("2024-04-01", on("2024-03-05", BAN).as(Modality.DENIED)).events())
                .isEmpty();
    }

    @Test
    void anArticleAboutAnotherPairIsRefused() {
        Pair other = new Pair("acme", "smart-glasses");

        assertThatThrownBy(() -> Ledger.of(
                        PAIR, List.of(on("2024-03-05", BAN).about(other).build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pair: acme|smart-glasses in the ledger of acme|facial-recognition");
    }
}
