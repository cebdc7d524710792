package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.ArticleClaims;

/** What holds of every history (design §3.1, §3.7). */
class LedgerPropertiesTest {

    private static final int SEEDS = 5_000;
    private static final int SEEDS_STEP_BY_STEP = 1_000;
    private static final int SHUFFLES = 3;

    private static Timeline timeline(List<ArticleClaims> told, LocalDate date) {
        return Ledger.of(PAIR, told).asOf(date);
    }

    @Test
    void theTimelineDoesNotHangOnTheOrderOfArrivalNorOnRepeats() {
        Histories.forEachSeed(SEEDS, seed -> {
            List<ArticleClaims> history = Histories.of(seed);
            LocalDate date = Histories.date(seed);
            Timeline expected = timeline(history, date);
            for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
                assertThat(timeline(Histories.shuffled(history, seed * SHUFFLES + shuffle), date))
                        .as("shuffle %d", shuffle)
                        .isEqualTo(expected);
            }
        });
    }

    @Test
    void noTwoStandingAlertsSayTheSame() {
        Histories.forEachSeed(
                SEEDS,
                seed -> assertThat(timeline(Histories.of(seed), Histories.date(seed))
                                .alerts())
                        .extracting(StandingAlert::content)
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyAlertHasGroundAndEvidence() {
        Histories.forEachSeed(
                SEEDS,
                seed -> assertThat(timeline(Histories.of(seed), Histories.date(seed))
                                .alerts())
                        .allSatisfy(alert -> {
                            assertThat(alert.ground()).isNotEmpty();
                            assertThat(alert.evidence()).isNotEmpty();
                            assertThat(alert.ground())
                                    .contains(alert.evidence().get(0).article().value());
                        }));
    }

    @Test
    void nothingChangesBeforeTheNextChange() {
        Histories.forEachSeed(SEEDS, seed -> {
            Ledger ledger = Ledger.of(PAIR, Histories.of(seed));
            LocalDate date = Histories.date(seed);
            Timeline now = ledger.asOf(date);
            LocalDate eve = now.nextChange().orElse(date.plusYears(5)).minusDays(1);
            Timeline then = ledger.asOf(eve);

            assertThat(then.positions()).isEqualTo(now.positions());
            assertThat(then.alerts()).isEqualTo(now.alerts());
            assertThat(then.nextChange()).isEqualTo(now.nextChange());
        });
    }

    @Test
    void toldOneAtATimeAlertsEndUpSayingWhatTheySayToldAtOnce() {
        forEachStep((seed, step) -> assertThat(contentsOf(step.after.register()))
                .containsExactlyInAnyOrderElementsOf(
                        step.standing.stream().map(StandingAlert::content).toList()));
    }

    @Test
    void reconcilingAgainChangesNothing() {
        forEachStep((seed, step) -> {
            Reconciliation again = Reconciliation.of(step.after.register(), step.standing, step.date);

            assertThat(again.changes()).isEmpty();
            assertThat(again.register()).isEqualTo(step.after.register());
        });
    }

    @Test
    void anAlertThatStandsUnchangedKeepsItsId() {
        forEachStep((seed, step) -> {
            Set<List<Object>> unchanged = step.standing.stream()
                    .map(LedgerPropertiesTest::contentAndGround)
                    .collect(Collectors.toSet());
            step.before.alerts().values().stream()
                    .filter(alert -> alert.stands() && unchanged.contains(contentAndGround(alert.standing())))
                    .forEach(alert -> assertThat(step.after.register().alerts().values())
                            .filteredOn(Alert::stands)
                            .filteredOn(after -> after.id().equals(alert.id()))
                            .extracting(Alert::content)
                            .containsExactly(alert.content()));
        });
    }

    @Test
    void everyChangeIsTheNextRevisionOfItsAlert() {
        forEachStep((seed, step) -> {
            Map<String, Integer> revisions =
                    step.before.alerts().values().stream().collect(Collectors.toMap(Alert::id, Alert::revision));
            assertThat(step.after.changes())
                    .allSatisfy(change ->
                            assertThat(change.revision()).isEqualTo(revisions.getOrDefault(change.id(), 0) + 1));
        });
    }

    /** The register before an article arrived, what stands since, and the reconciliation of both. */
    private record Step(AlertRegister before, List<StandingAlert> standing, LocalDate date, Reconciliation after) {}

    private interface StepProperty {
        void check(long seed, Step step);
    }

    /** Lets the articles of each history arrive one by one, in an order of the seed. */
    private static void forEachStep(StepProperty property) {
        Histories.forEachSeed(SEEDS_STEP_BY_STEP, seed -> {
            LocalDate date = Histories.date(seed);
            AlertRegister register = AlertRegister.empty(PAIR.key());
            List<ArticleClaims> told = new ArrayList<>();
            for (ArticleClaims article : Histories.shuffled(Histories.of(seed), seed)) {
                told.add(article);
                List<StandingAlert> standing = timeline(told, date).alerts();
                Step step = new Step(register, standing, date, Reconciliation.of(register, standing, date));
                property.check(seed, step);
                register = step.after.register();
            }
        });
    }

    private static List<AlertContent> contentsOf(AlertRegister register) {
        return register.alerts().values().stream()
                .filter(Alert::stands)
                .map(Alert::content)
                .toList();
    }

    private static List<Object> contentAndGround(StandingAlert alert) {
        return List.of(alert.content(), alert.ground());
    }
}
