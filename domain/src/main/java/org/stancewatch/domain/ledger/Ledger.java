package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;

/** All claims about one company and technology; of each article its latest revision counts (design §3.2). */
public final class Ledger {

    private final Pair pair;
    private final Grid grid;
    private final List<Occurrence> events;

    private Ledger(Pair pair, List<Telling> tellings) {
        this.pair = pair;
        this.grid = Grid.of(Events.scopesIn(tellings));
        this.events = Events.in(tellings, grid);
    }

    /**
     * The ledger of {@code articles}, in any order, with any repeats and superseded revisions.
     *
     * @throws IllegalArgumentException where one of them is about another pair
     */
    public static Ledger of(Pair pair, Collection<ArticleClaims> articles) {
        articles.stream()
                .filter(article -> !article.pair().equals(pair))
                .findFirst()
                .ifPresent(article -> {
                    throw new IllegalArgumentException(
                            "article " + article.article() + ": pair: " + article.pair() + " in the ledger of " + pair);
                });
        Collection<ArticleClaims> latest = articles.stream()
                .collect(Collectors.toMap(
                        ArticleClaims::article,
                        article -> article,
                        BinaryOperator.maxBy(Comparator.comparing(ArticleClaims::revision))))
                .values();
        return new Ledger(pair, Telling.assertedIn(latest));
    }

    /** What follows on {@code date}: claims are taken as they are, terms that ended by then have lapsed. */
    public Timeline asOf(LocalDate date) {
        return Reading.of(pair, grid, events, date);
    }
}
