package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Collection;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;

/** All claims about one company and technology; of each article its latest revision counts (design §3.2). */
public final class Ledger {

    private final Pair pair;
    private final Collection<ArticleClaims> articles;

    private Ledger(Pair pair, Collection<ArticleClaims> articles) {
        this.pair = pair;
        this.articles = articles;
    }

    /** The ledger of {@code articles}, in any order, with any repeats and superseded revisions. */
    public static Ledger of(Pair pair, Collection<ArticleClaims> articles) {
        return new Ledger(pair, articles);
    }

    /** What follows on {@code date}: claims are taken as they are, terms that ended by then have lapsed. */
    public Timeline asOf(LocalDate date) {
        throw new UnsupportedOperationException("the ledger is under construction");
    }
}
