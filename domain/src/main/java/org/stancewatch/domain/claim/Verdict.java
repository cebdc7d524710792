package org.stancewatch.domain.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.domain.article.ArticleId;

/**
 * An analyst's word on what an article is said to claim (design §3.11). It holds for all revisions of the article, however
 * often its text is read again, until a later verdict on the same act.
 *
 * @param pair company and technology
 * @param article the article
 * @param act which of its claims about the pair
 * @param judgement whether the article makes it
 * @param by who says so
 * @param at when: knowledge time
 * @param reason why
 */
public record Verdict(
        Pair pair, ArticleId article, Act act, Judgement judgement, String by, Instant at, String reason) {

    /** The one that counts, last; total, so that no result hangs on the order of arrival. */
    public static final Comparator<Verdict> LATEST_LAST = Comparator.comparing(Verdict::at)
            .thenComparing(Verdict::judgement)
            .thenComparing(Verdict::by)
            .thenComparing(Verdict::reason);

    public Verdict {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(act, "act");
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
        Set<Act> denied = verdicts.stream()
                .filter(verdict -> verdict.article.equals(article.article()) && verdict.pair.equals(article.pair()))
                .collect(Collectors.toMap(Verdict::act, verdict -> verdict, (one, other) -> later(one, other)))
                .values()
                .stream()
                .filter(verdict -> verdict.judgement == Judgement.FALSE)
                .map(Verdict::act)
                .collect(Collectors.toSet());
        List<Claim> left = article.claims().stream()
                .filter(claim -> !denied.contains(claim.act()))
                .toList();
        return denied.isEmpty() ? article : article.claiming(left);
    }

    private static Verdict later(Verdict one, Verdict other) {
        return LATEST_LAST.compare(one, other) < 0 ? other : one;
    }
}
