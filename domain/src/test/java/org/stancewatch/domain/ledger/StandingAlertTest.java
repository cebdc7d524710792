package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.ClaimFixture.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ArticleClaims;

/** Of what time an alert is: the fixtures are published at nine. */
class StandingAlertTest {

    private static final ArticleClaims HALT =
            on("2020-06-10", Act.MORATORIUM).forTerm("P1Y").build();

    @Test
    void itIsNewsOfTheMomentOfItsWords() {
        assertThat(first("2020-07-01", HALT).isNewsSince(Instant.parse("2020-06-10T09:00:00Z")))
                .isTrue();
    }

    @Test
    void itIsNoNewsOfTheMomentAfter() {
        assertThat(first("2020-07-01", HALT).isNewsSince(Instant.parse("2020-06-10T09:00:01Z")))
                .isFalse();
    }

    @Test
    void theLatestOfItsWordsCount() {
        ArticleClaims again = told("2020-06-20", Act.BAN).build();
        assertThat(first("2020-07-01", HALT, again).isNewsSince(Instant.parse("2020-06-15T00:00:00Z")))
                .isTrue();
    }

    @Test
    void aDayAheadDoesNotMakeItNewsOfThatDay() {
        ArticleClaims ahead = told("2020-06-10", Act.BAN).dated("2020-09-01").build();
        assertThat(first("2020-09-02", ahead).isNewsSince(Instant.parse("2020-08-01T00:00:00Z")))
                .isFalse();
    }

    @Test
    void aLapseIsNewsOfItsDay() {
        assertThat(lapse().isNewsSince(Instant.parse("2021-06-10T00:00:00Z"))).isTrue();
    }

    @Test
    void aLapseIsNoNewsOfTheDayAfter() {
        assertThat(lapse().isNewsSince(Instant.parse("2021-06-11T00:00:00Z"))).isFalse();
    }

    private static StandingAlert lapse() {
        return alerts("2021-07-01", HALT).stream()
                .filter(alert -> alert.content().type() == AlertType.LAPSE)
                .findFirst()
                .orElseThrow();
    }

    private static StandingAlert first(String day, ArticleClaims... told) {
        return alerts(day, told).get(0);
    }

    private static List<StandingAlert> alerts(String day, ArticleClaims... told) {
        return Ledger.of(PAIR, List.of(told)).asOf(LocalDate.parse(day)).alerts();
    }
}
