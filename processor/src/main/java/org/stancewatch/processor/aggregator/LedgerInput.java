package org.stancewatch.processor.aggregator;

import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Verdict;

/** What a ledger is made from: what articles say, and what analysts say of that. */
public sealed interface LedgerInput {

    /** The article it is about. */
    ArticleId article();

    /** What an article says of a pair. */
    record Told(ArticleClaims claims) implements LedgerInput {
        @Override
        public ArticleId article() {
            return claims.article();
        }
    }

    /** What an analyst says of a claim. */
    record Judged(Verdict verdict) implements LedgerInput {
        @Override
        public ArticleId article() {
            return verdict.article();
        }
    }
}
