package org.stancewatch.domain.ledger.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.ledger.GeneratedHistories;
import org.stancewatch.domain.ledger.Histories;
import org.stancewatch.domain.ledger.Ledger;
import org.stancewatch.domain.ledger.SmallestHistory;

/** The ledger against a naive one (design §3.1), on generated histories. */
class OracleTest {

    private static final int CASES = 2_000;

    @Test
    void theLedgerSaysWhatTheNaiveOneSays() {
        GeneratedHistories.check(
                CASES,
                (history, date, seed) -> assertThat(differences(history, date)).isEmpty());
    }

    @Test
    void aDifferenceIsShownByTheSmallestHistoryThatHasIt() {
        List<ArticleClaims> history = Histories.of(3);
        SmallestHistory smallest = SmallestHistory.of(
                history,
                some -> some.stream().anyMatch(article -> !article.claims().isEmpty()));

        assertThat(smallest.articles()).hasSize(1);
        assertThat(smallest.articles().get(0).claims()).hasSize(1);
    }

    @Test
    void twoAnswersThatDifferSayWhere() {
        Answer answer = new Answer(List.of("a", "b"), List.of("c"), List.of("d"), Optional.empty(), Optional.empty());
        Answer other = new Answer(List.of("b"), List.of("c"), List.of("d", "d"), Optional.empty(), Optional.empty());

        assertThat(answer.differences(other)).containsExactly("oracle alone: event a", "alerts: 1 and 2");
    }

    private static List<String> differences(List<ArticleClaims> history, LocalDate date) {
        try {
            NaiveLedger naive = NaiveLedger.of(history);
            Answer ledger =
                    Answer.of(Ledger.of(PAIR, history).asOf(date), naive.cells().all());
            return naive.asOf(date).differences(ledger);
        } catch (RuntimeException fault) {
            return List.of("thrown: " + fault);
        }
    }
}
