package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.EXTENSION;
import static org.stancewatch.domain.claim.Act.MORATORIUM;
import static org.stancewatch.domain.claim.Act.RESUMPTION;
import static org.stancewatch.domain.ledger.AlertStatus.RAISED;
import static org.stancewatch.domain.ledger.AlertStatus.UPDATED;
import static org.stancewatch.domain.ledger.AlertStatus.WITHDRAWN;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.ClaimFixture.told;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.ArticleClaims;

/** Design §3.7 and §3.8. */
class ReconciliationTest {

    private static final String FIRST = "acme|facial-recognition#1";
    private static final LocalDate DAY = LocalDate.parse("2020-07-01");
    private static final String SECOND = "acme|facial-recognition#2";

    private final ClaimFixture early = on("2020-06-01", MORATORIUM).article("early", 1);
    private final ClaimFixture between =
            told("2020-06-20", MORATORIUM).dated("2020-06-12").article("between", 1);
    private final ClaimFixture other =
            on("2020-06-25", MORATORIUM).forAudience("schools").article("other", 1);

    private AlertRegister register = AlertRegister.empty(PAIR.key());

    private List<Alert> changes(String today, ClaimFixture... told) {
        return changesOf(today, Arrays.stream(told).map(ClaimFixture::build).toList());
    }

    private List<Alert> changesOf(String today, List<ArticleClaims> told) {
        LocalDate date = LocalDate.parse(today);
        Reconciliation step =
                Reconciliation.of(register, Ledger.of(PAIR, told).asOf(date).alerts(), date);
        register = step.register();
        return step.changes();
    }

    /** What changes because {@code told} is left of what was told, for {@code cause}. */
    private List<Alert> changesFor(Cause cause, ClaimFixture... told) {
        Ledger ledger =
                Ledger.of(PAIR, Arrays.stream(told).map(ClaimFixture::build).toList());
        return Reconciliation.of(register, ledger.asOf(DAY).alerts(), DAY, Optional.of(cause))
                .changes();
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertChanges(
            List<Alert> changes) {
        return assertThat(changes).extracting(Alert::id, Alert::revision, Alert::status);
    }

    @Test
    void aNewAlertIsRaisedUnderTheNextNumber() {
        assertChanges(changes("2020-07-01", early, other))
                .containsExactly(tuple(FIRST, 1, RAISED), tuple(SECOND, 1, RAISED));
    }

    @Test
    void aBetterDateUpdatesTheAlert() {
        changes("2020-07-01", told("2020-06-20", BAN).dated("2020-06").article("a", 1));

        List<Alert> changes =
                changes("2020-07-01", told("2020-06-20", BAN).dated("2020-06").article("a", 1), on("2020-06-18", BAN));

        assertChanges(changes).containsExactly(tuple(FIRST, 2, UPDATED));
        assertThat(changes.get(0).reason()).contains("effective 2020-06 is now 2020-06-18");
    }

    @Test
    void anotherPublisherUpdatesTheAlert() {
        changes("2020-07-01", early);

        assertChanges(changes("2020-07-01", early, on("2020-06-01", MORATORIUM)))
                .containsExactly(tuple(FIRST, 2, UPDATED));
    }

    @Test
    void whatSaysTheSameAgainChangesNothing() {
        changes("2020-07-01", early);

        assertThat(changes("2020-07-02", early)).isEmpty();
    }

    @Test
    void anAlertWhoseGroundIsGoneIsWithdrawn() {
        changes("2020-07-01", early);

        List<Alert> changes = changesOf("2020-07-01", List.of(early.buildSilent()));

        assertChanges(changes).containsExactly(tuple(FIRST, 2, WITHDRAWN));
        assertThat(changes.get(0).supersededBy()).isEmpty();
    }

    @Test
    void anAlertWithdrawnSaysWhyAndShowsTheWordsThatAreGone() {
        changes("2020-07-01", early);
        Cause cause = new Cause(early.build().article(), "it was satire");

        Alert withdrawn = changesFor(cause).get(0);

        assertThat(withdrawn.reason()).contains("its ground is gone: it was satire");
        assertThat(withdrawn.gone())
                .extracting(Evidence::article)
                .containsExactlyElementsOf(cause.article().stream().toList());
    }

    @Test
    void anAlertUpdatedShowsOnlyTheWordsThatAreGone() {
        ClaimFixture second = on("2020-06-01", MORATORIUM).article("second", 1);
        changes("2020-07-01", early, second);
        Cause cause = new Cause(second.build().article(), "it was satire");

        Alert updated = changesFor(cause, early).get(0);

        assertThat(updated.gone())
                .extracting(Evidence::article)
                .containsExactlyElementsOf(cause.article().stream().toList());
    }

    @Test
    void wordsThatAreStillShownAreNotGone() {
        ClaimFixture second = on("2020-06-01", MORATORIUM).article("second", 1);
        changes("2020-07-01", early, second);

        Alert updated = changesFor(new Cause(early.build().article(), "was revised"), early)
                .get(0);

        assertThat(updated.gone()).isEmpty();
    }

    @Test
    void anAlertRaisedAgainSaysWhy() {
        changes("2020-07-01", early);
        changesOf("2020-07-01", List.of());

        Alert again = changesFor(new Cause(early.build().article(), "it was judged right"), early)
                .get(0);

        assertThat(again.reason()).contains("its ground has returned: it was judged right");
    }

    @Test
    void aWithdrawnAlertWhoseGroundReturnsIsRaisedAgainUnderItsId() {
        changes("2020-07-01", early);
        changesOf("2020-07-01", List.of());

        assertChanges(changes("2020-07-01", early)).containsExactly(tuple(FIRST, 3, RAISED));
    }

    @Test
    void theLapseRaisedBeforeAnExtensionIsToldIsWithdrawn() {
        ClaimFixture halt = on("2023-09-04", MORATORIUM).forTerm("P6M");
        changes("2024-03-05", halt);

        List<Alert> changes =
                changes("2024-03-19", halt, told("2024-03-19", EXTENSION).dated("2024-03-01"));

        assertChanges(changes)
                .containsExactly(tuple(SECOND, 2, WITHDRAWN), tuple("acme|facial-recognition#3", 1, RAISED));
    }

    @Test
    void aMergeKeepsTheLowestIdAndWithdrawsTheOtherInItsFavour() {
        ClaimFixture late = on("2020-06-24", MORATORIUM).article("late", 1);
        ClaimFixture reversal = on("2020-06-05", RESUMPTION).article("reversal", 1);
        changes("2020-07-01", early, reversal, late);

        List<Alert> changes =
                changesOf("2020-07-01", List.of(early.build(), between.build(), late.build(), reversal.buildSilent()));

        assertThat(changes)
                .filteredOn(change -> change.content().type() == AlertType.NEW_MORATORIUM)
                .extracting(
                        Alert::id,
                        Alert::status,
                        change -> change.supersededBy().orElse(""))
                .containsExactly(tuple(FIRST, UPDATED, ""), tuple("acme|facial-recognition#3", WITHDRAWN, FIRST));
    }

    @Test
    void aSplitKeepsTheIdWhereTheFirstGroundWent() {
        changes("2020-07-01", early, between);

        List<Alert> changes = changes(
                "2020-07-01", early, between, on("2020-06-05", RESUMPTION).article("reversal", 1));

        assertThat(register.alerts().get(1).content().effective()).hasToString("2020-06-01");
        assertThat(changes)
                .extracting(change -> change.content().effective().toString())
                .contains("2020-06-12");
    }

    @Test
    void anAlertKeepsItsIdWhenAnotherOfTheSameArticleGoes() {
        ClaimFixture both = on("2020-06-01", MORATORIUM)
                .in("US")
                .and(on("2020-06-01", MORATORIUM).in("GB"))
                .article("both", 1);
        changes("2020-07-01", both);

        List<Alert> changes =
                changes("2020-07-01", on("2020-06-01", MORATORIUM).in("US").article("both", 2));

        assertChanges(changes).containsExactly(tuple(FIRST, 2, WITHDRAWN));
        assertThat(register.alerts().get(2).content().scope()).hasToString("police@US");
    }

    @Test
    void anUnchangedAlertKeepsItsIdThoughAnEarlierOneOfItsScopeAndArticleGoes() {
        ClaimFixture second = told("2020-04-02", MORATORIUM).dated("2020-04-01");
        changes(
                "2020-05-01",
                told("2020-04-02", MORATORIUM)
                        .dated("2020-01-10")
                        .forTerm("P1M")
                        .and(second)
                        .article("both", 1));

        List<Alert> changes = changes("2020-05-01", second.article("both", 2));

        assertThat(changes)
                .extracting(Alert::id, Alert::status, Alert::supersededBy)
                .containsExactly(tuple(FIRST, WITHDRAWN, Optional.empty()), tuple(SECOND, WITHDRAWN, Optional.empty()));
        assertThat(register.alerts().get(3).content().effective()).hasToString("2020-04-01");
    }

    @Test
    void anAlertOnAnActOfMoreThanThirtyDaysAgoIsLate() {
        assertThat(changes("2020-08-01", on("2020-06-01", BAN).recordedOn("2020-07-02")))
                .extracting(Alert::late)
                .containsExactly(true);
    }

    @Test
    void anAlertOnAnActOfThirtyDaysAgoIsNotLate() {
        assertThat(changes("2020-08-01", on("2020-06-01", BAN).recordedOn("2020-07-01")))
                .extracting(Alert::late)
                .containsExactly(false);
    }

    @Test
    void aLapseThatWasPastWhenFirstComputedIsLate() {
        ClaimFixture halt = on("2020-06-01", MORATORIUM).forTerm("P1M");

        assertThat(changes("2020-07-02", halt)).extracting(Alert::late).containsExactly(false, true);
    }

    @Test
    void aLapseKeepsWhatItWasWhenItIsToldBetter() {
        ClaimFixture halt = on("2020-06-01", MORATORIUM).forTerm("P1M");
        ClaimFixture retold = on("2020-06-01", MORATORIUM).forTerm("P1M").by("another paper");
        changes("2020-07-02", halt);

        List<Alert> changes = changes("2020-07-02", halt, retold);

        assertThat(changes)
                .filteredOn(change -> change.content().type() == AlertType.LAPSE)
                .extracting(Alert::status, Alert::late)
                .containsExactly(tuple(UPDATED, true));
    }

    @Test
    void aLapseRaisedOnItsDayIsNotLate() {
        assertThat(changes("2020-07-01", on("2020-06-01", MORATORIUM).forTerm("P1M")))
                .extracting(Alert::late)
                .containsExactly(false, false);
    }

    @Test
    void anAlertThatSaysTheSameOnEarlierGroundKeepsItsIdThoughAnotherRestsOnItsFirst() {
        StandingAlert police = standing(on("2020-06-01", MORATORIUM));
        StandingAlert wider = standing(on("2020-06-01", MORATORIUM).forAudience("government"));
        AlertRegister told = Reconciliation.of(register, List.of(resting(police, 2, "b")), DAY)
                .register();

        Reconciliation step =
                Reconciliation.of(told, List.of(resting(police, 1, "a", "b"), resting(wider, 2, "b")), DAY);

        assertThat(step.register().alerts().get(1).content()).isEqualTo(police.content());
    }

    @Test
    void aMergeIntoAnAlertThatHadTheGroundBeforeNamesIt() {
        StandingAlert police = standing(on("2020-06-01", MORATORIUM));
        StandingAlert wider = standing(on("2020-06-01", MORATORIUM).forAudience("government"));
        AlertRegister told = Reconciliation.of(
                        register, List.of(resting(wider, 1, "a", "b"), resting(police, 2, "b")), DAY)
                .register();

        Reconciliation step = Reconciliation.of(told, List.of(resting(police, 1, "a", "b")), DAY);

        assertThat(step.register().alerts().get(2).supersededBy()).contains(FIRST);
    }

    @Test
    void anotherEndIsToldAsToldBetter() {
        changes("2020-07-01", on("2020-06-01", MORATORIUM).forTerm("P1Y").article("early", 1));

        assertThat(changes(
                        "2020-07-01",
                        on("2020-06-01", MORATORIUM).forTerm("P2Y").article("early", 2)))
                .first()
                .satisfies(change -> assertThat(change.reason().orElseThrow()).startsWith("told better"));
    }

    @Test
    void anotherPublisherIsToldByNumbers() {
        changes("2020-07-01", early);

        assertThat(changes("2020-07-01", early, on("2020-06-01", MORATORIUM)))
                .first()
                .satisfies(change -> assertThat(change.reason().orElseThrow()).startsWith("publishers 1 are now 2"));
    }

    @Test
    void anotherQuoteIsToldAsBetterEvidence() {
        changes("2020-07-01", early.by("a"));

        assertThat(changes(
                        "2020-07-01",
                        early,
                        on("2020-06-01", MORATORIUM).by("a").article("better", 1)))
                .first()
                .satisfies(change -> assertThat(change.reason().orElseThrow()).startsWith("better evidence"));
    }

    @Test
    void anAlertThatIsGoneWithoutAnHeirSaysSo() {
        changes("2020-07-01", early);

        assertThat(changesOf("2020-07-01", List.of(early.buildSilent())))
                .first()
                .satisfies(change -> assertThat(change.reason().orElseThrow()).startsWith("its ground is gone"));
    }

    private static StandingAlert standing(ClaimFixture told) {
        return Ledger.of(PAIR, List.of(told.build())).asOf(DAY).alerts().get(0);
    }

    /** {@code alert} on other ground, the first of it written down on this day of June. */
    private static StandingAlert resting(StandingAlert alert, int day, String... ground) {
        return new StandingAlert(
                alert.content(),
                new TreeSet<>(Set.of(ground)),
                LocalDate.of(2020, 6, day).atStartOfDay().toInstant(ZoneOffset.UTC),
                alert.corroboration(),
                alert.evidence());
    }
}
