package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;

/** What holds of the timeline of every history (design §3.1, §3.2, §3.7). */
class LedgerPropertiesTest {

    private static final int CASES = 5_000;
    private static final int SHUFFLES = 3;
    private static final int LATEST = 1_000;

    private static Timeline timeline(List<ArticleClaims> told, LocalDate date) {
        return Ledger.of(PAIR, told).asOf(date);
    }

    @Test
    void theTimelineDoesNotHangOnTheOrderOfArrivalNorOnRepeats() {
        GeneratedHistories.check(CASES, (history, date, seed) -> {
            Timeline expected = timeline(history, date);
            for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
                assertThat(timeline(Histories.shuffled(history, seed * SHUFFLES + shuffle), date))
                        .isEqualTo(expected);
            }
        });
    }

    @Test
    void anArticleThatIsTakenBackIsAsOneThatNeverWas() {
        GeneratedHistories.check(CASES, (history, date, seed) -> {
            ArticleId gone =
                    history.get(new Random(seed).nextInt(history.size())).article();
            List<ArticleClaims> retracted = new ArrayList<>(history);
            retracted.add(retractionOf(gone, history));
            List<ArticleClaims> never = history.stream()
                    .filter(article -> !article.article().equals(gone))
                    .toList();

            assertThat(timeline(retracted, date)).isEqualTo(timeline(never, date));
        });
    }

    @Test
    void aSupersededRevisionIsAsOneThatNeverWas() {
        GeneratedHistories.check(
                CASES,
                (history, date, seed) ->
                        assertThat(timeline(history, date)).isEqualTo(timeline(latestOf(history), date)));
    }

    @Test
    void whatIsNotAssertedMovesNothing() {
        GeneratedHistories.check(CASES, (history, date, seed) -> {
            List<ArticleClaims> asserted = history.stream()
                    .map(article -> SmallestHistory.with(
                            article.claims().stream().filter(Claim::asserted).toList(), article))
                    .toList();

            assertThat(timeline(history, date))
                    .usingRecursiveComparison()
                    .ignoringFields("denials")
                    .isEqualTo(timeline(asserted, date));
        });
    }

    @Test
    void noTwoStandingAlertsSayTheSame() {
        GeneratedHistories.check(
                CASES,
                (history, date, seed) -> assertThat(timeline(history, date).alerts())
                        .extracting(StandingAlert::content)
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyAlertRestsOnArticlesThatStillTellNews() {
        GeneratedHistories.check(CASES, (history, date, seed) -> {
            Set<String> telling = latestOf(history).stream()
                    .filter(article -> article.claims().stream().anyMatch(LedgerPropertiesTest::isNews))
                    .map(article -> article.article().value())
                    .collect(Collectors.toSet());

            assertThat(timeline(history, date).alerts())
                    .allSatisfy(alert -> assertThat(alert.ground()).isNotEmpty().isSubsetOf(telling));
        });
    }

    @Test
    void everyAlertShowsWordsOfItsGround() {
        GeneratedHistories.check(
                CASES,
                (history, date, seed) -> assertThat(timeline(history, date).alerts())
                        .allSatisfy(alert -> assertThat(alert.ground())
                                .contains(alert.evidence().get(0).article().value())));
    }

    @Test
    void nothingChangesBeforeTheNextChange() {
        GeneratedHistories.check(CASES, (history, date, seed) -> {
            Ledger ledger = Ledger.of(PAIR, history);
            Timeline now = ledger.asOf(date);
            LocalDate eve = now.nextChange().orElse(date.plusYears(5)).minusDays(1);
            Timeline then = ledger.asOf(eve);

            assertThat(then.positions()).isEqualTo(now.positions());
            assertThat(then.alerts()).isEqualTo(now.alerts());
            assertThat(then.nextChange()).isEqualTo(now.nextChange());
        });
    }

    private static boolean isNews(Claim claim) {
        return claim.asserted() && !claim.background();
    }

    /** A last revision of {@code article} that says nothing of the pair. */
    private static ArticleClaims retractionOf(ArticleId article, List<ArticleClaims> history) {
        ArticleClaims silent =
                ClaimFixture.told("2022-01-01", BAN).article("any", LATEST).buildSilent();
        ArticleClaims last = history.stream()
                .filter(revision -> revision.article().equals(article))
                .max(Comparator.comparing(ArticleClaims::revision))
                .orElseThrow();
        return SmallestHistory.with(List.of(), silent.revision(), last);
    }

    private static List<ArticleClaims> latestOf(List<ArticleClaims> history) {
        Map<ArticleId, ArticleClaims> latest = history.stream()
                .collect(Collectors.toMap(
                        ArticleClaims::article,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(ArticleClaims::revision))));
        return List.copyOf(latest.values());
    }
}
