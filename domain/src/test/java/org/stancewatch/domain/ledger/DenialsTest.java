package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.MORATORIUM;
import static org.stancewatch.domain.claim.Act.RESUMPTION;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.ClaimFixture.told;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Modality;

/** Design §1: a denied change is evidence for the standing position. */
class DenialsTest {

    private static final LocalDate DATE = LocalDate.parse("2021-01-01");

    private static ArticleClaims denial(int day) {
        return told("2020-07-%02d".formatted(day), RESUMPTION)
                .as(Modality.DENIED)
                .build();
    }

    @Test
    void aDenialMovesNothingAndIsShown() {
        ArticleClaims halt = on("2020-06-10", MORATORIUM).build();
        Timeline timeline = Ledger.of(PAIR, List.of(halt, denial(1))).asOf(DATE);

        assertThat(timeline.positions()).extracting(Position::stance).containsExactly(Stance.HALTED);
        assertThat(timeline.events()).hasSize(1);
        assertThat(timeline.alerts()).hasSize(1);
        assertThat(timeline.denials())
                .extracting(Evidence::article)
                .containsExactly(denial(1).article());
    }

    @Test
    void theLatestComeFirstAndFiveAreShown() {
        List<ArticleClaims> denials =
                IntStream.rangeClosed(1, 9).mapToObj(DenialsTest::denial).toList();

        assertThat(Ledger.of(PAIR, denials).asOf(DATE).denials())
                .extracting(Evidence::article)
                .containsExactly(
                        denial(9).article(),
                        denial(8).article(),
                        denial(7).article(),
                        denial(6).article(),
                        denial(5).article());
    }

    @Test
    void aDenialTakenBackIsNotShown() {
        Ledger ledger = Ledger.of(PAIR, List.of(denial(1), denial(2)));
        ledger.remove(denial(2));

        assertThat(ledger.asOf(DATE).denials())
                .extracting(Evidence::article)
                .containsExactly(denial(1).article());
    }
}
