package org.stancewatch.processor.aggregator;

import java.time.LocalDate;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Verdict;

/** What a ledger is made from: what articles say, what analysts say of that, and the day on which a replay closes. */
public sealed interface LedgerInput {

    /** What it is about: the id of an article, or a day. */
    String about();

    /** What an article says of a pair. */
    record Told(ArticleClaims claims) implements LedgerInput {
        @Override
        public String about() {
            return claims.article().value();
        }
    }

    /** What an analyst says of a claim. */
    record Judged(Verdict verdict) implements LedgerInput {
        @Override
        public String about() {
            return verdict.article().value();
        }
    }

    /** All has been told, and it is this day. */
    record Closed(LocalDate asOf) implements LedgerInput {
        @Override
        public String about() {
            return asOf.toString();
        }
    }
}
