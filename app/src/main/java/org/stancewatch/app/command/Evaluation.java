package org.stancewatch.app.command;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.evaluation.ClaimMatch;
import org.stancewatch.domain.evaluation.ClaimScore;

/**
 * A corpus read and scored.
 *
 * @param byLanguage the score of each language, and of all under {@value #POOLED}
 * @param faults articles with a miss or a false claim, in the order of the corpus
 */
record Evaluation(SortedMap<String, ClaimScore> byLanguage, List<Fault> faults) {

    static final String POOLED = "all";

    private static final String POSITIVE = "positive";
    private static final String UNSTATED = "und";

    /** What one article was read wrongly. */
    record Fault(String id, ClaimMatch match) {}

    static Evaluation of(List<LabelledArticle> articles, Function<Article, List<Claim>> extractor) {
        SortedMap<String, ClaimScore> scores = new TreeMap<>();
        List<Fault> faults = articles.stream()
                .map(article -> score(article, extractor.apply(article.article()), scores))
                .filter(fault -> !fault.match().missed().isEmpty()
                        || !fault.match().extra().isEmpty())
                .toList();
        return new Evaluation(scores, faults);
    }

    private static Fault score(LabelledArticle article, List<Claim> found, SortedMap<String, ClaimScore> scores) {
        ClaimScore score = ClaimScore.of(!article.kind().equals(POSITIVE), article.claims(), found);
        scores.merge(article.article().language().orElse(UNSTATED), score, ClaimScore::plus);
        scores.merge(POOLED, score, ClaimScore::plus);
        return new Fault(article.id(), ClaimMatch.of(article.claims(), found));
    }
}
