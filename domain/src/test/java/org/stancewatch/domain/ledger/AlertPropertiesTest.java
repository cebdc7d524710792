package org.stancewatch.domain.ledger;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stancewatch.domain.claim.ArticleClaims;

/** What holds of alerts and their identities while the articles of any history arrive one by one (design §3.7). */
class AlertPropertiesTest {

    private static final int CASES = 5_000;

    private static final Map<String, Consumer<Step>> PROPERTIES = Map.ofEntries(
            entry("what stands is what stands of all told at once", AlertPropertiesTest::alertsSayWhatStands),
            entry("reconciling again changes nothing", AlertPropertiesTest::reconcilingAgainChangesNothing),
            entry("an alert that stands unchanged keeps its id", AlertPropertiesTest::unchangedAlertsKeepTheirIds),
            entry("an alert that is said on changes its id by a merge alone", AlertPropertiesTest::idsChangeByMerges),
            entry("an id means one type of alert for ever", AlertPropertiesTest::idsKeepTheirType),
            entry("every change is the next revision", AlertPropertiesTest::changesAreNextRevisions),
            entry("what is not told as a change reads as before", AlertPropertiesTest::restReadsAsBefore));

    /** The register before an article arrived, what stands since, and the reconciliation of both. */
    private record Step(AlertRegister before, List<StandingAlert> standing, LocalDate date, Reconciliation after) {

        Collection<Alert> known() {
            return before.alerts().values();
        }

        Collection<Alert> alerts() {
            return after.register().alerts().values();
        }

        Alert withIdOf(Alert known) {
            return alerts().stream()
                    .filter(alert -> alert.id().equals(known.id()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** One walk over the histories for all properties; what fails is looked at again by itself. */
    @TestFactory
    Stream<DynamicTest> whileArticlesArriveOneByOne() {
        Set<String> broken = new HashSet<>();
        GeneratedHistories.walk(
                CASES,
                (history, date, seed) -> stepsOf(history, date, seed)
                        .forEach(step ->
                                PROPERTIES.forEach((name, property) -> noteIfBroken(name, property, step, broken))));
        return PROPERTIES.entrySet().stream()
                .map(property -> dynamicTest(property.getKey(), () -> {
                    if (broken.contains(property.getKey())) {
                        GeneratedHistories.check(
                                CASES,
                                (history, date, seed) ->
                                        stepsOf(history, date, seed).forEach(property.getValue()));
                    }
                }));
    }

    private static void noteIfBroken(String name, Consumer<Step> property, Step step, Set<String> broken) {
        try {
            property.accept(step);
        } catch (AssertionError | RuntimeException fault) {
            broken.add(name);
        }
    }

    private static void alertsSayWhatStands(Step step) {
        assertThat(step.alerts())
                .filteredOn(Alert::stands)
                .extracting(Alert::content)
                .containsExactlyInAnyOrderElementsOf(
                        step.standing.stream().map(StandingAlert::content).toList());
    }

    private static void reconcilingAgainChangesNothing(Step step) {
        assertThat(Reconciliation.of(step.after.register(), step.standing, step.date))
                .isEqualTo(new Reconciliation(step.after.register(), List.of()));
    }

    private static void unchangedAlertsKeepTheirIds(Step step) {
        Set<List<Object>> unchanged = step.standing.stream()
                .map(AlertPropertiesTest::contentAndGround)
                .collect(Collectors.toSet());
        assertThat(step.known())
                .filteredOn(alert -> alert.stands() && unchanged.contains(contentAndGround(alert.standing())))
                .allMatch(alert -> step.withIdOf(alert).stands()
                        && step.withIdOf(alert).content().equals(alert.content()));
    }

    private static void idsChangeByMerges(Step step) {
        step.known().stream()
                .filter(Alert::stands)
                .forEach(alert -> assertThat(step.alerts())
                        .filteredOn(after -> after.stands() && goesOn(alert, after))
                        .allMatch(after -> after.id().equals(alert.id())
                                || step.withIdOf(alert)
                                        .supersededBy()
                                        .filter(after.id()::equals)
                                        .isPresent()
                                || isMerged(step, after)));
    }

    /** Whether {@code after} has kept all the ground it had under its number: it gained that of another. */
    private static boolean isMerged(Step step, Alert after) {
        return step.known().stream()
                .filter(known -> known.id().equals(after.id()) && known.stands())
                .anyMatch(known ->
                        after.standing().ground().containsAll(known.standing().ground()));
    }

    private static void idsKeepTheirType(Step step) {
        assertThat(step.known())
                .allMatch(alert ->
                        step.withIdOf(alert).content().type() == alert.content().type());
    }

    private static void changesAreNextRevisions(Step step) {
        Map<String, Integer> revisions = step.known().stream().collect(Collectors.toMap(Alert::id, Alert::revision));
        assertThat(step.after.changes())
                .allMatch(change -> change.revision() == revisions.getOrDefault(change.id(), 0) + 1);
    }

    private static void restReadsAsBefore(Step step) {
        Set<String> changed = step.after.changes().stream().map(Alert::id).collect(Collectors.toSet());
        assertThat(step.known())
                .filteredOn(alert -> !changed.contains(alert.id()))
                .allMatch(alert -> step.withIdOf(alert).stands() == alert.stands()
                        && step.withIdOf(alert).standing().readsAs(alert.standing()));
    }

    /** A split leaves a part of the ground to each: then the first of it settles who keeps the id. */
    private static boolean goesOn(Alert before, Alert after) {
        return before.content().equals(after.content())
                && after.standing().ground().containsAll(before.standing().ground());
    }

    private static List<Object> contentAndGround(StandingAlert alert) {
        return List.of(alert.content(), alert.ground());
    }

    private static List<Step> stepsOf(List<ArticleClaims> history, LocalDate date, long seed) {
        List<Step> steps = new ArrayList<>();
        AlertRegister register = AlertRegister.empty(PAIR.key());
        List<ArticleClaims> told = new ArrayList<>();
        for (ArticleClaims article : arrival(history, seed)) {
            told.add(article);
            List<StandingAlert> standing = Ledger.of(PAIR, told).asOf(date).alerts();
            steps.add(new Step(register, standing, date, Reconciliation.of(register, standing, date)));
            register = steps.get(steps.size() - 1).after.register();
        }
        return steps;
    }

    /** An order of the seed, in which two articles keep their places where others are left out. */
    private static List<ArticleClaims> arrival(List<ArticleClaims> history, long seed) {
        return history.stream()
                .sorted(Comparator.comparing(
                        article -> new Random(seed ^ Objects.hash(article.article(), article.revision())).nextLong()))
                .toList();
    }
}
