package org.stancewatch.domain.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;

/** The few words that show an event best: one quote an article, news before what is recalled. */
final class BestEvidence {

    static final int SHOWN = 5;

    static final Comparator<Telling> BEST_FIRST = Comparator.comparing(Telling::isNews)
            .thenComparing(telling -> telling.claim().confidence())
            .reversed()
            .thenComparing(telling -> telling.article().published())
            .thenComparing(telling -> telling.article().article())
            .thenComparing(telling -> telling.claim().quote().start())
            .thenComparing(telling -> telling.claim().toString());

    private BestEvidence() {}

    static List<Evidence> of(Collection<Tally> tallies) {
        Map<ArticleId, Telling> byArticle = new LinkedHashMap<>();
        tallies.stream()
                .flatMap(tally -> tally.best().stream())
                .sorted(BEST_FIRST)
                .forEach(telling -> byArticle.putIfAbsent(telling.article().article(), telling));
        return byArticle.values().stream().limit(SHOWN).map(BestEvidence::shown).toList();
    }

    private static Evidence shown(Telling telling) {
        ArticleClaims article = telling.article();
        return new Evidence(
                article.article(),
                article.url(),
                article.publisher(),
                article.title(),
                article.published(),
                telling.claim().quote(),
                telling.claim().confidence(),
                telling.claim().explanation());
    }
}
