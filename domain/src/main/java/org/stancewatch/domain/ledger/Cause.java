package org.stancewatch.domain.ledger;

import java.util.Objects;
import java.util.Optional;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Verdict;

/**
 * Why what an alert rests on no longer says what it said: what the alert is updated or withdrawn for.
 *
 * @param article the article that no longer says it; empty where all were read anew
 * @param words the reason, for people
 */
public record Cause(Optional<ArticleId> article, String words) {

    public Cause {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(words, "words");
    }

    /** That of one article. */
    Cause(ArticleId article, String words) {
        this(Optional.of(article), words);
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

    /** That {@code generation}, which reads by other rules, has taken over. */
    public static Cause takenOverBy(String generation) {
        return new Cause(Optional.empty(), "read anew by “" + generation + "”");
    }

    private static Cause of(ArticleClaims article, String what) {
        return new Cause(
                Optional.of(article.article()), "“" + article.title() + "” (" + article.publisher() + ") " + what);
    }
}
