package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Modality;

/** One claim as one article tells it. */
record Telling(ArticleClaims article, Claim claim) {

    /** Total over what is told, so that no result hangs on the order of arrival. */
    static final Comparator<Telling> ORDER = Comparator.<Telling, LocalDate>comparing(Telling::publicationDay)
            .thenComparing(telling -> telling.article.published())
            .thenComparing(telling -> telling.article.article())
            .thenComparing(telling -> telling.claim.toString());

    /** What {@code article} asserts, each once. */
    static List<Telling> assertedIn(ArticleClaims article) {
        return in(article, Modality.ASSERTED);
    }

    /** What {@code article} has the company deny, each once. */
    static List<Telling> deniedIn(ArticleClaims article) {
        return in(article, Modality.DENIED);
    }

    private static List<Telling> in(ArticleClaims article, Modality modality) {
        return article.claims().stream()
                .filter(claim -> claim.modality() == modality)
                .distinct()
                .map(claim -> new Telling(article, claim))
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
}
