package org.stancewatch.domain.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
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
        TreeSet<Telling> best = new TreeSet<>(BEST_FIRST);
        tallies.forEach(tally -> addBest(tally, best));
        return best.stream().map(BestEvidence::shown).toList();
    }

    private static void addBest(Tally tally, TreeSet<Telling> best) {
        for (Telling telling : tally.best()) {
            if (best.size() >= SHOWN && BEST_FIRST.compare(telling, best.last()) > 0) {
                return;
            }
            addBest(telling, best);
        }
    }

    /** One quote an article. */
    private static void addBest(Telling telling, TreeSet<Telling> best) {
        List<Telling> ofTheSame = best.stream()
                .filter(other ->
                        other.article().article().equals(telling.article().article()))
                .toList();
        best.add(telling);
        ofTheSame.forEach(other -> best.remove(BEST_FIRST.compare(other, telling) < 0 ? telling : other));
        if (best.size() > SHOWN) {
            best.pollLast();
        }
    }

    /** The words of {@code telling}. */
    static Evidence shown(Telling telling) {
        ArticleClaims article = telling.article();
        return new Evidence(
                article.article(),
                article.url(),
                article.publisher(),
                article.title(),
                article.published(),
                telling.claim().quote(),
                telling.claim().confidence(),
                telling.claim().explanation(),
                article.rules());
    }
}
