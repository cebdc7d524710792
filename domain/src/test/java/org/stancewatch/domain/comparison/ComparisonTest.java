package org.stancewatch.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.claim.Act.MORATORIUM;
import static org.stancewatch.domain.claim.Act.RESUMPTION;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;
import static org.stancewatch.domain.ledger.ClaimFixture.on;
import static org.stancewatch.domain.ledger.ClaimFixture.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Ledger;
import org.stancewatch.domain.ledger.Reconciliation;
import org.stancewatch.domain.ledger.Stance;

/** Design §3.12: two generations, alert by alert, position by position. */
class ComparisonTest {

    private static final String DAY = "2020-07-01";
    private static final ArticleClaims BAN_OF_JUNE =
            on("2020-06-10", BAN).article("halt", 1).build();
    private static final ArticleClaims BAN_TOLD_OF_EARLIER =
            told("2020-06-10", BAN).dated("2020-06-08").article("halt", 1).build();
    private static final ArticleClaims RETURN =
            on("2020-06-25", RESUMPTION).article("return", 1).build();
    private static final ArticleClaims YEAR =
            on("2020-06-10", MORATORIUM).forTerm("P1Y").article("halt", 1).build();

    private static final Optional<Instant> MID_JUNE = Optional.of(Instant.parse("2020-06-15T00:00:00Z"));
    private static final Horizon FROM_MID_JUNE =
            new Horizon(MID_JUNE, Optional.empty(), Optional.empty(), Set.of(), Set.of());
    private static final Horizon TO_MID_JUNE =
            new Horizon(Optional.empty(), MID_JUNE, Optional.of(LocalDate.parse("2020-06-15")), Set.of(), Set.of());

    private static Account reading(ArticleClaims... told) {
        return Accounts.on(DAY, told).account();
    }

    private static Comparison compare(Account a, Account b) {
        return Comparison.of(a, b);
    }

    private static List<AlertDifference> alerts(Comparison comparison) {
        return only(AlertDifference.class, comparison);
    }

    private static List<PositionDifference> positions(Comparison comparison) {
        return only(PositionDifference.class, comparison);
    }

    private static List<CountDifference> counts(Comparison comparison) {
        return only(CountDifference.class, comparison);
    }

    private static <D extends Difference> List<D> only(Class<D> kind, Comparison comparison) {
        return comparison.differences().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void whatReadsTheSameDoesNotDiffer() {
        assertThat(compare(reading(BAN_OF_JUNE, RETURN), reading(RETURN, BAN_OF_JUNE))
                        .isEqual())
                .isTrue();
    }

    @Test
    void whatWasComparedIsCountedOnce() {
        Comparison comparison = compare(reading(BAN_OF_JUNE, RETURN), reading(BAN_OF_JUNE, RETURN));
        assertThat(comparison.alerts()).isEqualTo(2);
        assertThat(comparison.positions()).isEqualTo(1);
    }

    @Test
    void anAlertOfBAloneIsAdded() {
        assertThat(alerts(compare(reading(BAN_OF_JUNE), reading(BAN_OF_JUNE, RETURN))))
                .singleElement()
                .satisfies(added -> assertThat(added.change()).isEqualTo(Change.ADDED))
                .extracting(added -> added.sides().any().content().type())
                .isEqualTo(AlertType.REVERSAL);
    }

    @Test
    void anAlertOfAAloneIsRemoved() {
        assertThat(alerts(compare(reading(BAN_OF_JUNE, RETURN), reading(BAN_OF_JUNE))))
                .extracting(AlertDifference::change)
                .containsExactly(Change.REMOVED);
    }

    @Test
    void anAlertOnTheSameGroundThatSaysSomethingElseIsChanged() {
        assertThat(alerts(compare(reading(BAN_OF_JUNE), reading(BAN_TOLD_OF_EARLIER))))
                .singleElement()
                .extracting(AlertDifference::fields)
                .isEqualTo(List.of(new FieldChange("effective", "2020-06-10", "2020-06-08")));
    }

    @Test
    void alertsOfOneTypeOnOtherGroundAreTwo() {
        ArticleClaims elsewhere = on("2020-06-20", BAN).article("elsewhere", 1).build();
        assertThat(alerts(compare(reading(BAN_OF_JUNE), reading(elsewhere))))
                .extracting(AlertDifference::change)
                .containsExactly(Change.REMOVED, Change.ADDED);
    }

    @Test
    void idsMakeNoDifference() {
        Account a = reading(BAN_OF_JUNE);
        assertThat(alerts(compare(a, with(a, renamed(only(a), "acme|facial-recognition#7")))))
                .isEmpty();
    }

    @Test
    void latenessMakesNoDifference() {
        Account onTheDay = reading(BAN_OF_JUNE);
        ArticleClaims recordedLater = on("2020-06-10", BAN)
                .article("halt", 1)
                .recordedOn("2026-01-01")
                .build();
        assertThat(alerts(compare(onTheDay, reading(recordedLater)))).isEmpty();
    }

    @Test
    void aWithdrawnAlertDoesNotStandAndIsShownForTheOneThatDoes() {
        Account a = reading(BAN_OF_JUNE);
        Alert withdrawn = withdrawn(BAN_OF_JUNE);
        assertThat(alerts(compare(a, with(reading(), withdrawn))))
                .singleElement()
                .extracting(AlertDifference::withdrawn)
                .isEqualTo(Optional.of(withdrawn));
    }

    @Test
    void aPositionThatReadsDifferentlyIsChangedInTheFieldsThatDo() {
        assertThat(positions(compare(reading(BAN_OF_JUNE), reading(BAN_TOLD_OF_EARLIER))))
                .singleElement()
                .extracting(PositionDifference::fields)
                .isEqualTo(List.of(new FieldChange("since", "2020-06-10", "2020-06-08")));
    }

    @Test
    void aPositionForAnotherScopeIsAnother() {
        ArticleClaims schools =
                on("2020-06-10", BAN).forAudience("schools").article("halt", 1).build();
        assertThat(positions(compare(reading(BAN_OF_JUNE), reading(schools))))
                .extracting(difference -> difference.scope() + " " + difference.change())
                .containsExactly("police REMOVED", "schools ADDED");
    }

    @Test
    void aTermThatOneSideHasSeenEndIsADifferenceOfBoth() {
        Account later = Accounts.on("2021-07-01", YEAR).account();
        assertThat(compare(reading(YEAR), later).differences())
                .extracting(Difference::change)
                .containsExactly(Change.ADDED, Change.CHANGED, Change.CHANGED, Change.CHANGED);
    }

    @Test
    void companiesThatStandElsewhereAreCountedElsewhere() {
        assertThat(counts(compare(reading(BAN_OF_JUNE), reading(BAN_OF_JUNE, RETURN))))
                .first()
                .satisfies(counted -> assertThat(counted.sides().b()).hasValue(Map.of(Stance.SUPPLYING, 1)))
                .extracting(CountDifference::pairs)
                .isEqualTo(new TreeSet<>(Set.of(PAIR)));
    }

    @Test
    void anAlertFromNewsBeforeTheRangeOfOneSideIsNotCompared() {
        Account silent =
                with(Accounts.on(DAY, BAN_OF_JUNE).within(FROM_MID_JUNE).account());
        Comparison comparison = compare(reading(BAN_OF_JUNE), silent);
        assertThat(comparison.isEqual()).isTrue();
        assertThat(comparison.beyond()).isEqualTo(1);
    }

    @Test
    void anAlertWithinTheRangeIsMissed() {
        Account b = Accounts.on(DAY, BAN_OF_JUNE).within(FROM_MID_JUNE).account();
        assertThat(alerts(compare(reading(BAN_OF_JUNE, RETURN), b)))
                .extracting(AlertDifference::change)
                .containsExactly(Change.REMOVED);
    }

    /** It need not have told it; having told it, it has told how it went on. */
    @Test
    void anAlertBeforeTheRangeThatWasToldIsCompared() {
        Account b = Accounts.on(DAY, BAN_TOLD_OF_EARLIER).within(FROM_MID_JUNE).account();
        assertThat(alerts(compare(reading(BAN_OF_JUNE), b)))
                .extracting(AlertDifference::change)
                .containsExactly(Change.CHANGED);
    }

    @Test
    void anAlertThatRestsOnNewsOfTheRangeTooIsMissed() {
        ArticleClaims again = told("2020-06-20", BAN).build();
        Account b = Accounts.on(DAY).within(FROM_MID_JUNE).account();
        assertThat(alerts(compare(reading(BAN_OF_JUNE, again), b)))
                .extracting(AlertDifference::change)
                .containsExactly(Change.REMOVED);
    }

    @Test
    void aLapseOfTheRangeIsMissedThoughItsHaltIsOlder() {
        Account live = Accounts.on("2021-07-01", YEAR).account();
        Horizon from = new Horizon(
                Optional.of(Instant.parse("2021-01-01T00:00:00Z")),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of());
        Account b = new Account(List.of(), live.timelines(), live.technologies(), from);
        assertThat(alerts(compare(live, b)))
                .extracting(difference -> difference.sides().any().content().type())
                .containsExactly(AlertType.LAPSE);
    }

    @Test
    void anAlertFromNewsAfterTheRangeIsNotCompared() {
        Account b = Accounts.on(DAY, BAN_OF_JUNE).within(TO_MID_JUNE).account();
        assertThat(alerts(compare(reading(BAN_OF_JUNE, RETURN), b))).isEmpty();
    }

    @Test
    void anAlertRaisedWithinTheRangeIsMissedThoughLaterNewsUpdatedIt() {
        Account a = reading(BAN_OF_JUNE);
        Alert alert = only(a);
        ToldAlert updated = new ToldAlert(alert, Instant.parse("2020-06-10T00:00:00Z"));
        Account live = new Account(List.of(updated), a.timelines(), a.technologies(), a.horizon());
        Account b = Accounts.on(DAY).within(TO_MID_JUNE).account();
        assertThat(alerts(compare(live, b))).hasSize(1);
    }

    @Test
    void aLapseAfterTheDayOnWhichOneSideClosesIsNotCompared() {
        Account live = Accounts.on("2021-07-01", YEAR).account();
        Account b = Accounts.on(DAY, YEAR).within(TO_MID_JUNE).account();
        assertThat(alerts(compare(live, b))).isEmpty();
    }

    @Test
    void aLapseCountsOnItsDayHoweverLateItWasTold() {
        Account live = Accounts.on("2021-07-01", YEAR).account();
        Horizon fromAfterTheLapse = new Horizon(
                Optional.of(Instant.parse("2021-06-11T00:00:00Z")),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of());
        List<ToldAlert> toldLate = live.alerts().stream()
                .map(told -> new ToldAlert(told.alert(), Instant.MAX))
                .filter(told -> told.alert().content().type() == AlertType.LAPSE)
                .toList();
        Account late = new Account(toldLate, List.of(), List.of(), Horizon.UNBOUNDED);
        Account silent = new Account(List.of(), List.of(), List.of(), fromAfterTheLapse);
        assertThat(alerts(compare(late, silent))).isEmpty();
    }

    @Test
    void aPairThatOneSideIsNotAboutIsNotCompared() {
        ArticleClaims other = on("2020-06-10", BAN)
                .about(new Pair("other", "facial-recognition"))
                .build();
        Horizon acmeAlone = new Horizon(Optional.empty(), Optional.empty(), Optional.empty(), Set.of("acme"), Set.of());
        Account b = Accounts.on(DAY, BAN_OF_JUNE).within(acmeAlone).account();
        assertThat(compare(reading(BAN_OF_JUNE, other), b).isEqual()).isTrue();
    }

    private static Alert only(Account account) {
        return account.alerts().get(0).alert();
    }

    private static Account with(Account account, Alert... alerts) {
        if (alerts.length == 0) {
            return new Account(List.of(), account.timelines(), account.technologies(), account.horizon());
        }
        List<ToldAlert> told = List.of(alerts).stream().map(Accounts::told).toList();
        return new Account(told, account.timelines(), account.technologies(), account.horizon());
    }

    private static Alert renamed(Alert alert, String id) {
        return new Alert(
                id,
                alert.revision(),
                alert.status(),
                alert.late(),
                alert.reason(),
                alert.supersededBy(),
                alert.standing(),
                alert.gone());
    }

    private static Alert withdrawn(ArticleClaims article) {
        LocalDate day = LocalDate.parse(DAY);
        Ledger ledger = Ledger.of(PAIR, List.of(article));
        AlertRegister raised = Reconciliation.of(
                        AlertRegister.empty(PAIR.key()), ledger.asOf(day).alerts(), day)
                .register();
        return Reconciliation.of(raised, List.of(), day).changes().get(0);
    }
}
