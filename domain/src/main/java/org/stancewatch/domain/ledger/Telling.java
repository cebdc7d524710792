package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;

/** One claim as one article tells it. */
record Telling(ArticleClaims article, Claim claim) {

    /** Total over what is told, so that no result hangs on the order of arrival. */
    static final Comparator<Telling> ORDER = Comparator.<Telling, LocalDate>comparing(Telling::publicationDay)
            .thenComparing(telling -> telling.article.published())
            .thenComparing(telling -> telling.article.article())
            .thenComparing(telling -> telling.claim.toString());

    /** What the latest revisions of {@code articles} assert, in an order of their own. */
    static List<Telling> assertedIn(Collection<ArticleClaims> articles) {
        return articles.stream()
                .flatMap(article ->
                        article.claims().stream().filter(Claim::asserted).map(claim -> new Telling(article, claim)))
                .sorted(ORDER)
                .toList();
    }

    ActClass actClass() {
        return claim.act().actClass();
    }

    boolean isNews() {
        return !claim.background();
    }

    LocalDate publicationDay() {
        return LocalDate.ofInstant(article.published(), ZoneOffset.UTC);
    }

    String articleId() {
        return article.article().value();
    }
}
