package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which number goes on with which alert, where several would do (design §3.7). */
class MatchingTest {

    private static final LocalDate TODAY = LocalDate.parse("2020-07-01");

    /** An alert about a ban of {@code day}, on {@code ground} of which the first was written down on a day of June. */
    private static StandingAlert ban(String audience, String day, int recorded, String... ground) {
        StandingAlert alert = Ledger.of(
                        PAIR, List.of(on(day, BAN).forAudience(audience).build()))
                .asOf(TODAY)
                .alerts()
                .get(0);
        return new StandingAlert(
                alert.content(),
                new TreeSet<>(Set.of(ground)),
                LocalDate.of(2020, 6, recorded).atStartOfDay().toInstant(ZoneOffset.UTC),
                1,
                alert.evidence());
    }

    private static AlertRegister told(StandingAlert... alerts) {
        return then(AlertRegister.empty(PAIR.key()), alerts).register();
    }

    private static Reconciliation then(AlertRegister register, StandingAlert... alerts) {
        return Reconciliation.of(register, Arrays.asList(alerts), TODAY);
    }

    private static AlertContent first(Reconciliation step) {
        return step.register().alerts().get(1).content();
    }

    @Test
    void aSplitKeepsTheNumberWhereTheFirstGroundWent() {
        StandingAlert late = ban("police", "2020-05-01", 2, "b");
        StandingAlert early = ban("police", "2020-06-01", 1, "a");

        assertThat(first(then(told(ban("police", "2020-05-20", 1, "a", "b")), late, early)))
                .isEqualTo(early.content());
    }

    @Test
    void theSameScopeGoesBeforeAnother() {
        StandingAlert wider = ban("government", "2020-05-01", 1, "a");
        StandingAlert same = ban("police", "2020-06-01", 1, "a");

        assertThat(first(then(told(ban("police", "2020-05-20", 1, "a")), wider, same)))
                .isEqualTo(same.content());
    }

    @Test
    void whatSaysTheSameGoesBeforeAnEarlierOneOfItsScope() {
        StandingAlert earlier = ban("police", "2020-05-01", 1, "a");
        StandingAlert same = ban("police", "2020-05-20", 1, "a");

        assertThat(first(then(told(ban("police", "2020-05-20", 1, "a", "b")), earlier, same)))
                .isEqualTo(same.content());
    }

    /** The first of the ground of number 1 goes to what number 2 says; number 1 says on what it said. */
    @Test
    void whatIsToldOnKeepsItsNumberThoughTheFirstGroundOfALowerOneCameToIt() {
        StandingAlert toldOn = ban("police", "2020-06-20", 1, "a", "b", "c");
        StandingAlert left = ban("police", "2020-05-01", 2, "c", "d");

        Reconciliation step = then(
                told(ban("police", "2020-05-01", 1, "a", "c", "d"), ban("police", "2020-06-20", 1, "b", "c")),
                toldOn,
                left);

        assertThat(step.register().alerts().get(2).content()).isEqualTo(toldOn.content());
    }

    @Test
    void aLowerOneThatGoesOnUnchangedIsNoMerge() {
        StandingAlert unchanged = ban("police", "2020-05-10", 2, "b");
        StandingAlert toldOn = ban("police", "2020-06-20", 1, "a", "b", "c");

        Reconciliation step = then(
                told(
                        ban("police", "2020-05-01", 1, "a", "c", "d"),
                        unchanged,
                        ban("police", "2020-06-20", 2, "b", "c")),
                ban("police", "2020-05-02", 3, "c", "d"),
                unchanged,
                toldOn);

        assertThat(step.register().alerts().get(3).content()).isEqualTo(toldOn.content());
    }

    @Test
    void aMergeKeepsTheLowestNumberThoughAHigherSaidTheSame() {
        Reconciliation step = then(
                told(ban("police", "2020-05-01", 1, "a"), ban("police", "2020-06-20", 2, "b")),
                ban("police", "2020-06-20", 1, "a", "b"));

        assertThat(step.register().alerts().get(2).supersededBy())
                .contains(step.register().alerts().get(1).id());
    }

    @Test
    void anOverlappingScopeGoesBeforeALowerNumber() {
        Reconciliation step = then(
                told(ban("schools", "2020-05-01", 1, "a"), ban("police", "2020-05-20", 1, "a")),
                ban("police", "2020-06-01", 1, "a"));

        assertThat(step.register().alerts().get(2).stands()).isTrue();
    }

    @Test
    void sharedGroundIsEnoughWhereScopesAreApart() {
        Reconciliation step = then(told(ban("schools", "2020-05-20", 1, "a")), ban("police", "2020-05-20", 1, "a"));

        assertThat(step.register().alerts()).containsOnlyKeys(1);
    }

    @Test
    void withoutSharedGroundTheSameWordsAreAnotherAlert() {
        Reconciliation step = then(told(ban("police", "2020-05-20", 1, "a")), ban("police", "2020-05-20", 1, "b"));

        assertThat(step.register().alerts()).containsOnlyKeys(1, 2);
    }
}
