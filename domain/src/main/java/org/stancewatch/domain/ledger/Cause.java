package org.stancewatch.domain.ledger;

import java.util.Objects;
import java.util.Optional;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Verdict;

/**
 * Why an article no longer says what it said: what an alert that rests on it is updated or withdrawn for.
 *
 * @param article the article
 * @param words the reason, for people
 */
public record Cause(ArticleId article, String words) {

    public Cause {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(words, "words");
    }

    /** That the publisher of {@code before} now says {@code now}; none where nothing is taken back. */
    public static Optional<Cause> revised(ArticleClaims before, ArticleClaims now) {
        if (now.claims().containsAll(before.claims())) {
            return Optional.empty();
        }
        boolean silent = now.claims().stream().noneMatch(Claim::asserted);
        return Optional.of(of(now, silent ? "no longer says so" : "was revised"));
    }

    /** That an analyst has judged a claim of {@code article}. */
    public static Cause judged(ArticleClaims article, Verdict verdict) {
        String judged = verdict.judgement() == Judgement.FALSE ? "was judged false" : "was judged right";
        return of(article, judged + " by " + verdict.by() + ": " + verdict.reason());
    }

    private static Cause of(ArticleClaims article, String what) {
        return new Cause(article.article(), "“" + article.title() + "” (" + article.publisher() + ") " + what);
    }
}
