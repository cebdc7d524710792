package org.stancewatch.domain.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stancewatch.domain.article.ArticleId;

/**
 * An analyst's word on what an article is said to claim (design §3.11). It holds for all revisions of the article, however
 * often its text is read again, until a later verdict on the same claim.
 *
 * @param pair company and technology
 * @param article the article
 * @param act which of its claims about the pair
 * @param scope for whom and where that claim says it holds; empty: every claim of the act
 * @param judgement whether the article makes it
 * @param by who says so
 * @param at when: knowledge time
 * @param reason why
 */
public record Verdict(
        Pair pair,
        ArticleId article,
        Act act,
        Optional<Scope> scope,
        Judgement judgement,
        String by,
        Instant at,
        String reason) {

    /** The one that counts, last; total, so that no result hangs on the order of arrival. */
    public static final Comparator<Verdict> LATEST_LAST = Comparator.comparing(Verdict::at)
            .thenComparing(Verdict::judgement)
            .thenComparing(Verdict::by)
            .thenComparing(Verdict::reason);

    public Verdict {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(judgement, "judgement");
        Objects.requireNonNull(at, "at");
        requireText(by, "by");
        requireText(reason, "reason");
    }

    private static void requireText(String value, String field) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + ": is blank");
        }
    }

    /** What {@code article} claims once {@code verdicts}, in any order, have been heard; those on other articles do not count. */
    public static ArticleClaims heard(ArticleClaims article, Collection<Verdict> verdicts) {
        List<Verdict> onArticle = verdicts.stream()
                .filter(verdict -> verdict.article.equals(article.article()))
                .toList();
        List<Claim> left = article.claims().stream()
                .filter(claim -> !isFalse(claim, onArticle))
                .toList();
        return left.size() == article.claims().size() ? article : article.claiming(left);
    }

    private static boolean isFalse(Claim claim, Collection<Verdict> verdicts) {
        return on(claim, verdicts)
                .filter(verdict -> verdict.judgement == Judgement.FALSE)
                .isPresent();
    }

    /** The one that counts for {@code claim}, of {@code verdicts} on its article. */
    public static Optional<Verdict> on(Claim claim, Collection<Verdict> verdicts) {
        return verdicts.stream().filter(verdict -> verdict.judges(claim)).max(LATEST_LAST);
    }

    private boolean judges(Claim claim) {
        return claim.pair().equals(pair)
                && claim.act() == act
                && scope.map(claim.scope()::equals).orElse(true);
    }
}
