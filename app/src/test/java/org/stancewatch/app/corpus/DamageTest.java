package org.stancewatch.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.domain.ProjectFiles;
import org.stancewatch.domain.SharedFiles;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.evaluation.ClaimScore;

/** Damaged at random, once in a hundred words, texts are read nearly as well: at most five points of recall are lost. */
class DamageTest {

    private static final int SEEDS = 3;
    private static final double MOST_LOST = 0.05;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void atMostFivePointsOfRecallAreLostOnTheCorpus(String language) throws IOException {
        assertLittleIsLost(Corpus.articles(SharedFiles.require("corpus/dev/" + language + ".jsonl")));
    }

    @Test
    void atMostFivePointsOfRecallAreLostOnTheSample() throws IOException {
        assertLittleIsLost(Corpus.articles(sample()));
    }

    private static Path sample() {
        return ProjectFiles.root().resolve("app/src/main/resources/sample/articles.jsonl");
    }

    private static void assertLittleIsLost(List<LabelledArticle> articles) {
        assertThat(recall(damaged(articles))).isGreaterThanOrEqualTo(recall(articles) - MOST_LOST);
    }

    private static List<LabelledArticle> damaged(List<LabelledArticle> articles) {
        List<LabelledArticle> damaged = new ArrayList<>();
        LongStream.range(0, SEEDS).forEach(seed -> articles.forEach(article -> damaged.add(damaged(article, seed))));
        return damaged;
    }

    private static LabelledArticle damaged(LabelledArticle labelled, long seed) {
        Article article = labelled.article();
        Damager damager = new Damager(
                seed * 31 + labelled.id().hashCode(), article.language().orElse("en"));
        return new LabelledArticle(
                labelled.id(),
                article.withText(damager.damage(article.text())),
                labelled.kind(),
                labelled.trap(),
                labelled.claims());
    }

    private static double recall(List<LabelledArticle> articles) {
        return articles.stream()
                .map(article -> ClaimScore.of(false, article.claims(), found(article)))
                .reduce(ClaimScore.NONE, ClaimScore::plus)
                .recall();
    }

    // Evidence is cut from the text as it is, with its damage.
    private static List<Claim> found(LabelledArticle article) {
        List<Claim> claims = Extractors.BUNDLED.extract(article.article()).claims();
        String text = article.article().text();
        assertThat(claims)
                .extracting(Claim::quote)
                .allSatisfy(quote -> assertThat(text.substring(quote.start())).startsWith(quote.words()));
        return claims;
    }
}
