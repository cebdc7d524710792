package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.MORATORIUM;
import static org.stancewatch.domain.claim.Act.RESUMPTION;
import static org.stancewatch.domain.claim.Act.WITHDRAWAL;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.ClaimFixture.told;
import static org.stancewatch.domain.ledger.Ledgers.asOf;
import static org.stancewatch.domain.ledger.Ledgers.events;

import org.junit.jupiter.api.Test;

/** Design §3.3, where several could be joined: which are, and what parts them. */
class LinkingTest {

    /** Police and government first would leave the police's scope; joined last, it is outvoted. */
    @Test
    void ofNestedScopesTheNearestTwoAreJoinedFirst() {
        assertThat(events(asOf(
                        "2021-01-01",
                        on("2020-06-01", BAN),
                        on("2020-06-12", BAN).forAudience("government"),
                        on("2020-06-14", BAN).forAudience("everyone"))))
                .containsExactly("BAN government 2020-06-01");
    }

    @Test
    void anOppositeActInTheWiderOfNestedScopesPartsThem() {
        assertThat(events(asOf(
                        "2021-01-01",
                        on("2020-06-01", MORATORIUM),
                        on("2020-06-03", RESUMPTION).forAudience("schools"),
                        on("2020-06-05", MORATORIUM).forAudience("government"))))
                .containsExactly(
                        "MORATORIUM police 2020-06-01",
                        "RESUMPTION schools 2020-06-03",
                        "MORATORIUM government 2020-06-05");
    }

    @Test
    void anOppositeActInTheWiderPartsThemWhereTheWiderCameFirst() {
        assertThat(events(asOf(
                        "2021-01-01",
                        on("2020-06-01", MORATORIUM).forAudience("government"),
                        on("2020-06-03", RESUMPTION).forAudience("schools"),
                        on("2020-06-05", MORATORIUM))))
                .containsExactly(
                        "MORATORIUM government 2020-06-01",
                        "RESUMPTION schools 2020-06-03",
                        "MORATORIUM police 2020-06-05");
    }

    @Test
    void aHarderUndatedHaltOfTheSixtiethDayIsTheHaltInForce() {
        assertThat(events(asOf("2021-01-01", on("2020-01-10", MORATORIUM), told("2020-03-10", WITHDRAWAL))))
                .containsExactly("WITHDRAWAL police 2020-01-10");
    }

    @Test
    void aHarderUndatedHaltOfTheNextDayIsAnother() {
        assertThat(events(asOf("2021-01-01", on("2020-01-10", MORATORIUM), told("2020-03-11", WITHDRAWAL))))
                .containsExactly("MORATORIUM police 2020-01-10", "WITHDRAWAL police 2020-03-11");
    }
}
