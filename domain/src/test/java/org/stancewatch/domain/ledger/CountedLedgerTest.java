package org.stancewatch.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewatch.domain.claim.Act.BAN;
import static org.stancewatch.domain.ledger.ClaimFixture.PAIR;
import static org.stancewatch.domain.ledger.ClaimFixture.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;

/** Design §3.15: a ledger that articles come to and leave says what one says that is made of those which are left. */
class CountedLedgerTest {

    private static final int CASES = 2_000;
    private static final LocalDate DATE = LocalDate.parse("2021-01-01");

    @Test
    void whatCameAndWentLeavesNoTrace() {
        GeneratedHistories.check(CASES, (history, date, seed) -> {
            Ledger ledger = Ledger.empty(PAIR);
            List<ArticleClaims> left = comeAndGo(ledger, new Random(seed), history);

            assertThat(ledger.asOf(date)).isEqualTo(Ledger.of(PAIR, left).asOf(date));
            assertThat(ledger.isWorn()).isFalse();
        });
    }

    @Test
    void takingBackTheFirstOfManyBringsUpTheNext() {
        List<ArticleClaims> all = papers(100);
        Ledger ledger = Ledger.of(PAIR, all);
        ledger.remove(all.get(0));

        assertThat(ledger.asOf(DATE))
                .isEqualTo(Ledger.of(PAIR, all.subList(1, 100)).asOf(DATE));
    }

    @Test
    void aLedgerSaysWhenItNoLongerKnowsTheFirst() {
        List<ArticleClaims> all = papers(100);
        Ledger ledger = Ledger.of(PAIR, all);
        all.subList(0, 20).forEach(ledger::remove);

        assertThat(ledger.isWorn()).isTrue();
    }

    @Test
    void aLedgerFromWhichAllIsTakenIsNotWorn() {
        List<ArticleClaims> all = papers(100);
        Ledger ledger = Ledger.of(PAIR, all);
        all.forEach(ledger::remove);

        assertThat(ledger.isWorn()).isFalse();
        assertThat(ledger.asOf(DATE)).isEqualTo(Ledger.empty(PAIR).asOf(DATE));
    }

    @Test
    void itsSizeIsTheNumberOfClaimsThatMoveIt() {
        Ledger ledger = Ledger.of(PAIR, papers(7));
        ledger.remove(papers(7).get(3));

        assertThat(ledger.size()).isEqualTo(6);
    }

    @Test
    void whatWasNeverAddedCannotBeTakenBack() {
        Ledger ledger = Ledger.empty(PAIR);
        ArticleClaims stranger = on("2020-06-10", BAN).build();

        assertThatThrownBy(() -> ledger.remove(stranger))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("acme|facial-recognition");
    }

    @Test
    void anArticleAboutAnotherPairIsRefused() {
        Ledger ledger = Ledger.empty(new Pair("other", "nft"));
        ArticleClaims stranger = on("2020-06-10", BAN).build();

        assertThatThrownBy(() -> ledger.add(stranger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other|nft");
    }

    /** In the order in which a ledger takes those published at one moment. */
    private static List<ArticleClaims> papers(int number) {
        return IntStream.range(0, number)
                .mapToObj(paper -> on("2020-06-10", BAN)
                        .by("paper " + paper)
                        .article("%03d".formatted(paper), 0)
                        .build())
                .sorted(Comparator.comparing(ArticleClaims::article))
                .toList();
    }

    /** Adds {@code history} in an order of its own, each revision in the place of another; a third of it goes and may return. */
    private static List<ArticleClaims> comeAndGo(Ledger ledger, Random random, List<ArticleClaims> history) {
        Map<ArticleId, ArticleClaims> there = new HashMap<>();
        List<ArticleClaims> order = new ArrayList<>(history);
        order.addAll(history);
        Collections.shuffle(order, random);
        for (ArticleClaims article : order) {
            ArticleClaims before = there.remove(article.article());
            if (before != null) {
                ledger.remove(before);
            }
            if (random.nextInt(3) > 0) {
                ledger.add(article);
                there.put(article.article(), article);
            }
        }
        return List.copyOf(there.values());
    }
}
